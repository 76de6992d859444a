package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.text.Range;

/** Finds references near a place among many, by halving: they stand in the order of the text, none inside another. */
final class References {
    private References() {}

    /** Those that share a word with a stretch. */
    static List<Reference> touching(List<Reference> all, Range stretch) {
        int first = firstEndingAfter(all, stretch.from());
        int end = first;
        while (end < all.size() && all.get(end).range().from() < stretch.to()) {
            end++;
        }
        return all.subList(first, end);
    }

    private static int firstEndingAfter(List<Reference> all, int word) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().to() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
