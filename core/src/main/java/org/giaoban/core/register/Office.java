package org.giaoban.core.register;

import org.giaoban.core.model.PositionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A position as the register compares it.
 *
 * @param text the title as written
 * @param title its standard form, folded
 * @param body the body without its unit, folded; the empty string where there is none
 * @param status whether it is held
 * @param place the unit that it is held in, as written; null where nothing names it
 * @param member whether it is the seat of one member among many, which tells nobody apart
 */
record Office(
        String text,
        String title,
        String body,
        PositionStatus status,
        @Nullable Place place,
        boolean member) {
    /** What two bulletins have in common where they mean one office of a unit. */
    String key() {
        return title + " | " + body;
    }

    boolean former() {
        return status == PositionStatus.FORMER;
    }

    boolean leading() {
        return OfficeReader.isLeading(body);
    }
}
