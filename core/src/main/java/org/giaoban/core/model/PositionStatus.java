package org.giaoban.core.model;

/** Whether a position is held. */
public enum PositionStatus {
    /** It is held. */
    CURRENT,
    /** It was held: nguyên. */
    FORMER,
    /** It is held for the time being: quyền, phụ trách. */
    ACTING
}
