package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headline that a page has glued before the first sentence: before an agency mark
 * ({@code Xây dựng đội ngũ cán bộ (TLO) - Sáng 5-3, …}) or before the day that opens the sentence
 * ({@code Xây dựng đội ngũ cán bộ Ngày 5-3, …}), with or without a caption between the two.
 *
 * @param headline the title
 * @param caption what a person is seen to do, its credit included, or null
 */
record GluedHeadline(Range headline, @Nullable Range caption) {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 48;

    /** The headline glued to the beginning of a line, or null. */
    static @Nullable GluedHeadline in(Words words, Range line, Captions captions) {
        int end = end(words, line, captions);
        if (end < 0) {
            return null;
        }
        for (int i = line.from() + FEWEST_WORDS; i < end; i++) {
            boolean begins = words.isCapitalised(i) && words.isWord(i - 1) && !words.isCapitalised(i - 1);
            if (begins && captions.isOfPerson(words, new Range(i, end))) {
                return new GluedHeadline(new Range(line.from(), i), new Range(i, end));
            }
        }
        return new GluedHeadline(new Range(line.from(), end), null);
    }

    /** The word after headline and caption, or -1 where none is glued on. */
    private static int end(Words words, Range line, Captions captions) {
        int limit = Math.min(line.to() - 2, line.from() + MOST_WORDS);
        for (int i = line.from() + 1; i < limit; i++) {
            if (isAgencyMark(words, i) || DayOpeners.isAt(words, i) && !isMark(words, i - 1)) {
                return i - line.from() >= FEWEST_WORDS ? i : -1;
            }
            boolean sentence = words.sign(i) == '.' && words.hasSpaceBefore(i + 1) && words.isCapitalised(i + 1);
            if (sentence && !captions.isCredit(words, i + 1, line)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isMark(Words words, int i) {
        return !words.isWord(i) && !words.isNumber(i) && words.sign(i) != '"';
    }

    private static boolean isAgencyMark(Words words, int i) {
        boolean bracketed = words.sign(i) == '('
                && words.isAllCapitals(i + 1)
                && words.length(i + 1) > 1
                && words.sign(i + 2) == ')';
        return bracketed && (words.sign(i + 3) == '-' || words.isCapitalised(i + 3));
    }
}
