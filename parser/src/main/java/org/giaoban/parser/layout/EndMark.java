package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Tells the mark that closes a bulletin: {@code ./.}, {@code ../.}. */
final class EndMark {
    private EndMark() {}

    /** Where a paragraph ends without the mark. */
    static int before(Words words, Range range) {
        int slash = -1;
        int i = range.to();
        while (i > range.from() && (words.sign(i - 1) == '.' || words.sign(i - 1) == '/')) {
            i--;
            slash = words.sign(i) == '/' ? i : slash;
        }
        return slash < 0 ? range.to() : i;
    }
}
