package org.giaoban.parser.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.giaoban.parser.text.Folding;
import org.giaoban.parser.text.NormalText;

/** Compares what the page shows with what its data says: by words, whatever their case, marks of punctuation and white space. */
final class Similar {
    private static final double MOST = 0.6;

    private Similar() {}

    /** The letters and digits of a text as they are compared, words parted by one space. */
    static String wording(String text) {
        char[] folded = Folding.fold(NormalText.of(text).text());
        StringBuilder out = new StringBuilder(folded.length);
        for (char c : folded) {
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Whether one of two wordings holds the other, or most of the words of the shorter one. */
    static boolean isTitle(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.contains(other) || other.contains(one)) {
            return true;
        }
        Set<String> words = words(one);
        Set<String> common = words(other);
        int shorter = Math.min(words.size(), common.size());
        common.retainAll(words);
        return common.size() >= MOST * shorter;
    }

    private static Set<String> words(String wording) {
        return new HashSet<>(Arrays.asList(wording.split(" ", -1)));
    }
}
