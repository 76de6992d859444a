package org.giaoban.parser.layout;

import java.util.Set;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells where the headline ends that a page has glued before the first sentence: before an agency mark
 * ({@code Xây dựng đội ngũ cán bộ (TLO) - Sáng 5-3, …}) or before the day that opens the sentence
 * ({@code Xây dựng đội ngũ cán bộ Ngày 5-3, …}).
 */
final class GluedHeadline {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 36;
    private static final Set<String> DAY_OPENERS = Set.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm");

    private GluedHeadline() {}

    /** The word after the headline, or the first word where no headline is glued on. */
    static int endIn(Words words, Range line) {
        int limit = Math.min(line.to() - 2, line.from() + MOST_WORDS);
        for (int i = line.from() + 1; i < limit; i++) {
            char sign = words.sign(i);
            if (sign == '.' && words.hasSpaceBefore(i + 1) && words.isCapitalised(i + 1)) {
                return line.from();
            }
            boolean starts = isAgencyMark(words, i) || opensWithDay(words, i);
            if (starts) {
                return i - line.from() >= FEWEST_WORDS ? i : line.from();
            }
        }
        return line.from();
    }

    private static boolean isAgencyMark(Words words, int i) {
        boolean bracketed = words.sign(i) == '('
                && words.isAllCapitals(i + 1)
                && words.length(i + 1) > 1
                && words.sign(i + 2) == ')';
        return bracketed && (words.sign(i + 3) == '-' || i + 3 < words.count() && words.isCapitalised(i + 3));
    }

    private static boolean opensWithDay(Words words, int i) {
        if (!words.isCapitalised(i)
                || words.isAllCapitals(i)
                || !words.isWord(i - 1) && words.sign(i - 1) != '"'
                || !DAY_OPENERS.contains(words.folded(i))) {
            return false;
        }
        int next = words.folded(i + 1).equals("ngày")
                        || words.folded(i + 1).equals("nay")
                        || words.folded(i + 1).equals("qua")
                ? i + 2
                : i + 1;
        return next < words.count() && (words.isNumber(next) || words.sign(next) == ',' && words.isNumber(next + 1));
    }
}
