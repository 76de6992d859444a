package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells the mark of an agency or a site before the first word of a paragraph: {@code (TTH) -}, {@code ND -},
 * {@code (Site.vn) –}; by its shape, for there is no end of agencies.
 */
final class AgencyPrefix {
    private static final int MOST_WORDS = 8;
    private static final int MOST_CHARACTERS = 26;
    /** No syllable is longer than {@code nghiêng}; what is, was made up for a site. */
    private static final int LONGEST_SYLLABLE = 7;

    private AgencyPrefix() {}

    /** The word after the prefix, or the first word where there is none. */
    static int endIn(Words words, Range paragraph) {
        int from = paragraph.from();
        int start = from;
        while (start < paragraph.to()
                && (words.sign(start) == '-' || words.sign(start) == '\'' && !words.isWord(start))) {
            start++;
        }
        int end =
                words.sign(start) == '(' ? bracketed(words, start, paragraph.to()) : bare(words, start, paragraph.to());
        int after = Math.max(end, start);
        while (after < paragraph.to() && (words.sign(after) == '-' || words.sign(after) == ':' && after > start)) {
            after++;
        }
        return after < paragraph.to() ? after : from;
    }

    private static int bracketed(Words words, int open, int limit) {
        int most = Math.min(limit, open + MOST_WORDS);
        for (int i = open + 1; i < most; i++) {
            if (words.sign(i) == ')') {
                boolean dash = words.sign(i + 1) == '-';
                boolean mark = words.isAllCapitals(i - 1) || i - open > 2 && words.sign(i - 2) == '.';
                return dash || mark ? i + 1 : open;
            }
            if (words.isNumber(i)) {
                return open;
            }
        }
        return open;
    }

    private static int bare(Words words, int from, int limit) {
        int most = Math.min(limit - 1, from + 6);
        for (int i = from; i < most; i++) {
            if (words.sign(i) == '-' && i > from) {
                boolean apart = words.hasSpaceBefore(i + 1) || words.hasSpaceBefore(i);
                boolean brief = words.end(i - 1) - words.start(from) <= MOST_CHARACTERS;
                return apart && brief && words.isCapitalised(i + 1) ? i + 1 : from;
            }
            boolean letters = words.isWord(i)
                    && (words.isAllCapitals(i) && words.length(i) > 1
                            || words.length(i) > LONGEST_SYLLABLE
                            || i > from && words.sign(i - 1) == '.');
            if (!letters && words.sign(i) != '.' && words.sign(i) != '&' && words.sign(i) != '/') {
                return from;
            }
        }
        return from;
    }
}
