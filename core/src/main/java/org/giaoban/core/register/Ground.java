package org.giaoban.core.register;

/** Why two mentions of one full name are taken for one person; the surest first. */
public enum Ground {
    /** Both hold the same office of the same unit. */
    SAME_OFFICE,
    /** One holds the office of that unit that the other is said to have held ({@code nguyên}). */
    FORMER_OFFICE,
    /** Two offices of one unit, held one after the other. */
    CHANGED_OFFICE,
    /** Two leading offices of one unit that one person may hold at a time: its Party committee, council, people's committee. */
    COMPATIBLE_OFFICES,
    /** One unit, and at most one of the two with an office. */
    SAME_PLACE,
    /** One bulletin, and one of the two without a unit of their own. */
    SAME_BULLETIN,
    /** No unit of their own, but at a meeting of the district or commune of the one person of that name there. */
    SAME_SETTING
}
