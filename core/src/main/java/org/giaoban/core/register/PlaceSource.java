package org.giaoban.core.register;

/** What tells the place of a mention. */
public enum PlaceSource {
    /** The person's own titles name it. */
    POSITION,
    /** The body that held the meeting names it. */
    ORGANIZER,
    /** The name of the meeting names it. */
    TITLE,
    /** The headline of the bulletin names it. */
    HEADLINE
}
