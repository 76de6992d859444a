package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Leaves out what a lead says beforehand and the body says again: the same order by the same person in nearly the same words. */
final class Repeats {
    private static final int MOST_IN_LEAD = 3;
    private static final double NEARLY_ALL = 0.6;

    private Repeats() {}

    /**
     * The directives without those of the lead that come again.
     *
     * @param words the text
     * @param lead how many directives, the first of them, stand in the lead; a lead that gives more than a few is no summary
     * @param found all directives
     */
    static List<FoundDirective> leftOut(Words words, int lead, List<FoundDirective> found) {
        if (lead == 0 || lead > MOST_IN_LEAD) {
            return found;
        }
        List<FoundDirective> kept = new ArrayList<>(found);
        for (FoundDirective early : found.subList(0, lead)) {
            Set<String> said = vocabulary(words, early.text());
            List<FoundDirective> later = found.subList(lead, found.size());
            if (later.stream().anyMatch(other -> says(words, other, said))) {
                kept.remove(early);
            }
        }
        return kept;
    }

    private static boolean says(Words words, FoundDirective later, Set<String> said) {
        Set<String> again = vocabulary(words, later.text());
        again.retainAll(said);
        return again.size() >= NEARLY_ALL * said.size();
    }

    private static Set<String> vocabulary(Words words, Range text) {
        Set<String> vocabulary = new HashSet<>();
        for (int i = text.from(); i < text.to(); i++) {
            if (words.sign(i) == 0) {
                vocabulary.add(words.folded(i));
            }
        }
        return vocabulary;
    }
}
