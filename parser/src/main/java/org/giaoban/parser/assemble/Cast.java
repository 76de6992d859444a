package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.text.Range;

/**
 * The people of a bulletin, and who is meant at each place that speaks of one.
 *
 * @param figures everybody who is named, in the order of the first mention
 * @param references the places that speak of somebody, in the order of the text, none inside another
 * @param ranges where the references stand
 */
record Cast(List<Figure> figures, List<Reference> references, List<Range> ranges) {
    static Cast of(List<Figure> figures, List<Reference> references) {
        List<Range> ranges = new ArrayList<>(references.size());
        for (Reference reference : references) {
            ranges.add(reference.range());
        }
        return new Cast(List.copyOf(figures), List.copyOf(references), List.copyOf(ranges));
    }

    /** The references in a sentence. */
    List<Reference> in(Range sentence) {
        int first = firstFrom(sentence.from());
        return references.subList(first, endAt(sentence.to(), first));
    }

    /** Where the references in a sentence stand. */
    List<Range> ranges(Range sentence) {
        int first = firstFrom(sentence.from());
        return ranges.subList(first, endAt(sentence.to(), first));
    }

    private int endAt(int word, int first) {
        int end = first;
        while (end < ranges.size() && ranges.get(end).from() < word) {
            end++;
        }
        return end;
    }

    /** The number of the first reference at a word or behind it, found by halving. */
    private int firstFrom(int word) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
