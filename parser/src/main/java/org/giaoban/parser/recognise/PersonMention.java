package org.giaoban.parser.recognise;

import java.util.List;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A person named at a place: {@code đồng chí Lê An - TUV, Bí thư Huyện ủy} or {@code Bí thư Huyện ủy Lê An}.
 *
 * @param range honorific, name and the titles beside it; a title shared with others in a list may stand outside
 * @param honorific address words, ranks and degrees before the name
 * @param name the name alone
 * @param positions the titles, shared ones included
 */
public record PersonMention(Range range, @Nullable Range honorific, Range name, List<Title> positions) {
    /** Keeps an unmodifiable copy of the positions. */
    public PersonMention {
        positions = List.copyOf(positions);
    }
}
