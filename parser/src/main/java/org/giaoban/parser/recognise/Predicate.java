package org.giaoban.parser.recognise;

/** What the words after a person make of that person. */
public enum Predicate {
    /** {@code chủ trì}, {@code điều hành}, {@code làm trưởng đoàn}. */
    CHAIR,
    /** {@code dự}, {@code tham dự}, {@code có mặt}. */
    ATTENDEE,
    /** {@code phát biểu}, {@code yêu cầu}, {@code báo cáo}. */
    SPEAKER
}
