package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.text.Range;

/**
 * The people of a bulletin, and who is meant at each place that speaks of one.
 *
 * @param figures everybody who is named, in the order of the first mention
 * @param references the places that speak of somebody, in the order of the text, none inside another
 */
record Cast(List<Figure> figures, List<Reference> references) {
    Cast {
        figures = List.copyOf(figures);
        references = List.copyOf(references);
    }

    /** The references in a sentence, found by halving. */
    List<Reference> in(Range sentence) {
        int first = firstFrom(sentence.from());
        int end = first;
        while (end < references.size() && references.get(end).range().from() < sentence.to()) {
            end++;
        }
        return references.subList(first, end);
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).range().from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
