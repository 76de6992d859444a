package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Tells paragraphs of running text from the short lines of a page: by their length, and whether a sentence ends there. */
final class Prose {
    private static final int FEWEST_WORDS = 24;
    private static final int CERTAIN_WORDS = 55;
    private static final int LONGEST_BYLINE = 9;

    private Prose() {}

    /** Whether a line is a paragraph of running text. */
    static boolean is(Words words, Range line) {
        int length = line.to() - line.from();
        return isLong(line) || length >= FEWEST_WORDS && (isEnded(words, line) || endsBeforeByline(words, line));
    }

    /** Whether a line is running text by its length alone. */
    static boolean isLong(Range line) {
        return line.to() - line.from() >= CERTAIN_WORDS;
    }

    private static boolean isEnded(Words words, Range line) {
        char last = words.sign(line.to() - 1);
        return last == '.' || last == '\u2026' || last == '"' && words.sign(line.to() - 2) == '.';
    }

    /** A sentence that ends a few capitalised words before the end of the line. */
    private static boolean endsBeforeByline(Words words, Range line) {
        for (int i = line.to() - 1; i > Math.max(line.from(), line.to() - LONGEST_BYLINE); i--) {
            if (words.sign(i) == '.' && words.isWord(i - 1) && words.length(i - 1) > 2
                    || words.sign(i) == '/' && words.sign(i - 1) == '.') {
                return true;
            }
            if (words.isWord(i) && !words.isCapitalised(i)) {
                return false;
            }
        }
        return false;
    }
}
