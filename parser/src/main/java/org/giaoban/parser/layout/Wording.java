package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** What a stretch says whatever its case, spacing and signs: how repeated headlines, captions and pen names are told. */
final class Wording {
    private Wording() {}

    static String of(Words words, Range range) {
        StringBuilder out = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            if (words.sign(i) == 0) {
                out.append(words.folded(i)).append(' ');
            }
        }
        return out.toString();
    }
}
