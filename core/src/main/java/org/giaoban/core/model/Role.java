package org.giaoban.core.model;

/** What a person does at a meeting. */
public enum Role {
    /** Chairs or presides: chủ trì, chủ tọa, điều hành, làm trưởng đoàn. */
    CHAIR,
    /** Is named as attending: dự, tham dự, có mặt. */
    ATTENDEE,
    /** Speaks: phát biểu, kết luận, báo cáo. */
    SPEAKER
}
