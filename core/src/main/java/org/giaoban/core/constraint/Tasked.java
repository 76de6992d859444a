package org.giaoban.core.constraint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dated event at which tasks were given, for {@link DeadlinesNotBeforeMeeting}. */
public interface Tasked {
    /** {@return its first day, or null} */
    @Nullable
    LocalDate firstDay();

    /** {@return the last day of each task, null where it has none} */
    List<@Nullable LocalDate> deadlines();
}
