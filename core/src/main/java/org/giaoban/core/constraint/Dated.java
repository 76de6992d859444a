package org.giaoban.core.constraint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something with a first and a last day, for {@link EndNotBeforeStart}. */
public interface Dated {
    /** {@return the first day, or null} */
    @Nullable
    LocalDate firstDay();

    /** {@return the last day, or null} */
    @Nullable
    LocalDate lastDay();

    /** {@return the name of the property that holds the last day} */
    String lastDayProperty();
}
