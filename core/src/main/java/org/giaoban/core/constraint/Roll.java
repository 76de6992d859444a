package org.giaoban.core.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two lists of names of which no name may stand in both, for {@link ListedOnce}. */
public interface Roll {
    /** {@return names of those who took part} */
    List<@Nullable String> participantNames();

    /** {@return names of those who did not} */
    List<@Nullable String> officialNames();
}
