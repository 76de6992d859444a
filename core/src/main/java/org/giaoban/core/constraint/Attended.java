package org.giaoban.core.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of names in which each may stand once, for {@link ParticipantsOnce}. */
public interface Attended {
    /** {@return names of those who took part} */
    List<@Nullable String> participantNames();
}
