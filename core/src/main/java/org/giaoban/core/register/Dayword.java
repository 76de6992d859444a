package org.giaoban.core.register;

import java.time.LocalDate;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/** What two bulletins have in common where one comes back to the meeting of the other: a day and a unit. */
sealed interface Dayword extends Timed {
    /** A meeting as reported. */
    record Held(
            Reference at,
            @Nullable LocalDate day,
            Meeting meeting,
            @Nullable Place place) implements Dayword {}

    /**
     * A sentence that names the day of an earlier meeting.
     *
     * @param day the day of the bulletin that names it
     * @param text the words that name it
     */
    record Named(Reference at, @Nullable LocalDate day, String text) implements Dayword {}
}
