package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Tells the mark that closes a bulletin: {@code ./.}, {@code /.}, {@code ../.}. */
final class EndMark {
    /** The longest signature that follows a mark on its line. */
    private static final int LONGEST_REST = 24;

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

    /** The word after a mark that stands near the end of a paragraph, with something behind it; or -1. */
    static int endNear(Words words, Range range) {
        for (int i = range.to() - 2; i > Math.max(range.from() + 1, range.to() - LONGEST_REST); i--) {
            boolean mark = words.sign(i) == '.' && words.sign(i - 1) == '/' && !words.isNumber(i - 2);
            if (mark) {
                return i + 1;
            }
        }
        return -1;
    }
}
