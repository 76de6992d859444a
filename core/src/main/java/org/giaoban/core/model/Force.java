package org.giaoban.core.model;

/** How strongly a directive binds. */
public enum Force {
    /** Yêu cầu, giao, phải. */
    BINDING,
    /** Đề nghị, lưu ý, cần. */
    REQUEST,
    /** Mong muốn, kêu gọi. */
    SOFT
}
