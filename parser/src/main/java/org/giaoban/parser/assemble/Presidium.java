package org.giaoban.parser.assemble;

import java.util.Set;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Those who lead a meeting.
 *
 * @param organizer the body that holds it, who gives the orders of {@code Hội nghị yêu cầu …}; or null
 * @param chairs those in the chair
 */
record Presidium(@Nullable Range organizer, Set<Figure> chairs) {
    Presidium {
        chairs = Set.copyOf(chairs);
    }
}
