package org.giaoban.core.model;

/** Kinds of meetings; where several fit, the first does. */
public enum MeetingKind {
    /** Đại hội. */
    CONGRESS,
    /** Kỳ họp or phiên họp of a People's Council or its standing body. */
    COUNCIL_SESSION,
    /** Giao ban, hội ý. */
    BRIEFING,
    /** Làm việc với. */
    WORKING_SESSION,
    /** Kiểm tra, giám sát, khảo sát. */
    INSPECTION,
    /** Tiếp xúc cử tri, đối thoại, tiếp công dân. */
    VOTER_CONTACT,
    /** Sơ kết, tổng kết, kiểm điểm. */
    REVIEW,
    /** Quán triệt, học tập, triển khai. */
    DISSEMINATION,
    /** Công bố quyết định, kiện toàn as the main purpose. */
    PERSONNEL,
    /** Tập huấn, bồi dưỡng. */
    TRAINING,
    /** Hội thảo, tọa đàm. */
    SEMINAR,
    /** Lễ, gặp mặt, kỷ niệm. */
    CEREMONY,
    /** Any other session of a committee, a government or a steering committee. */
    COMMITTEE_SESSION,
    /** None of these. */
    OTHER
}
