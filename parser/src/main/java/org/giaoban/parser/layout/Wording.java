package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** What a stretch says whatever its case, spacing and signs: how repeated headlines, captions and pen names are told. */
final class Wording {
    private Wording() {}

    static String of(Words words, Range range) {
        if (range.isEmpty()) {
            return "";
        }
        char[] out = new char[words.end(range.to() - 1) - words.start(range.from()) + range.to() - range.from()];
        int length = 0;
        for (int i = range.from(); i < range.to(); i++) {
            if (words.sign(i) == 0) {
                for (int k = words.start(i); k < words.end(i); k++) {
                    out[length++] = words.foldedAt(k);
                }
                out[length++] = ' ';
            }
        }
        return new String(out, 0, length);
    }

    /** Whether two stretches say the same. */
    static boolean isSame(Words words, Range one, Range other) {
        int i = wordFrom(words, one.from(), one.to());
        int k = wordFrom(words, other.from(), other.to());
        while (i < one.to() && k < other.to() && words.isSame(i, k)) {
            i = wordFrom(words, i + 1, one.to());
            k = wordFrom(words, k + 1, other.to());
        }
        return i == one.to() && k == other.to();
    }

    private static int wordFrom(Words words, int from, int limit) {
        int i = from;
        while (i < limit && words.sign(i) != 0) {
            i++;
        }
        return i;
    }
}
