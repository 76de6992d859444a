package org.giaoban.core.model;

/** Part of a day. */
public enum PartOfDay {
    /** Sáng. */
    MORNING,
    /** Trưa. */
    NOON,
    /** Chiều. */
    AFTERNOON,
    /** Tối, đêm. */
    EVENING
}
