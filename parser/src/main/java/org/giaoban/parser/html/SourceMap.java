package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which element of the page each piece of the text stood in.
 *
 * @param pieces stretches of the text in order, none overlapping another; line breaks between them belong to none
 */
public record SourceMap(List<Piece> pieces) {
    /** Keeps an unmodifiable copy. */
    public SourceMap {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the text.
     *
     * @param span its place in the text
     * @param element the innermost element that its characters stood in
     */
    public record Piece(Span span, PageElement element) {}

    /**
     * The element that a character stood in.
     *
     * @param offset UTF-16 offset in the text
     * @return the element, or null for a line break that the page did not write
     */
    public @Nullable PageElement elementAt(int offset) {
        int i = firstEndingAfter(offset);
        boolean inside = i < pieces.size() && pieces.get(i).span().start() <= offset;
        return inside ? pieces.get(i).element() : null;
    }

    /**
     * The elements that a span stood in.
     *
     * @param span a place in the text
     * @return each element once, in the order of the text
     */
    public List<PageElement> elementsOf(Span span) {
        List<PageElement> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start()); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.span().start() >= span.end()) {
                break;
            }
            found.add(piece.element());
        }
        return found.stream().distinct().toList();
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
