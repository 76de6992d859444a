package org.giaoban.parser.layout;

import java.util.List;
import org.giaoban.parser.text.Range;

/**
 * A paragraph of the body, without the captions that may stand in the midst of it.
 *
 * @param pieces its stretches of words in order; one, unless captions were taken out
 * @param listItem whether a list marker stood before it (the marker is in no piece)
 */
public record Paragraph(List<Range> pieces, boolean listItem) {
    /** Keeps an unmodifiable copy of the pieces. */
    public Paragraph {
        pieces = List.copyOf(pieces);
    }
}
