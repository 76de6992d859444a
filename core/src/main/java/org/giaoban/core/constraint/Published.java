package org.giaoban.core.constraint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something published with reports of dated events in it, for {@link HeldBeforePublication}. */
public interface Published {
    /** {@return the day of publication, or null} */
    @Nullable
    LocalDate publishedOn();

    /** {@return the events reported} */
    List<? extends @Nullable Dated> meetings();
}
