package org.giaoban.parser.recognise;

import java.math.BigDecimal;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written in Vietnamese: {@code 1.653,522} has dots between thousands and a comma before decimals, {@code 05} a
 * leading zero.
 *
 * @param value the number
 * @param end the word after its last
 */
record Numeral(BigDecimal value, int end) {
    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;

    /** The number whose first digits are a word, or null where the digits make no number. */
    static @Nullable Numeral at(Words words, int from, int limit) {
        if (from >= limit || !words.isNumber(from)) {
            return null;
        }
        int end = end(words, from, limit);
        int comma = count(words, from, end, ',');
        int dots = count(words, from, end, '.');
        boolean commaDecimal = comma == 1;
        boolean dotDecimal = comma == 0 && dots == 1 && words.length(end - 1) != GROUP;
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < end; i++) {
            char sign = words.sign(i);
            if (sign == 0) {
                digits.append(words.folded(i));
            } else if (sign == ',' && commaDecimal || sign == '.' && dotDecimal) {
                digits.append('.');
            }
        }
        boolean readable = comma <= 1 && digits.length() <= MOST_DIGITS && (dotDecimal || areGrouped(words, from, end));
        return readable ? new Numeral(new BigDecimal(digits.toString()), end) : null;
    }

    /** Past the digits, and the dots and commas that stand between digits without a space. */
    private static int end(Words words, int from, int limit) {
        int i = from + 1;
        while (i + 1 < limit && isInside(words, i)) {
            i += 2;
        }
        return i;
    }

    private static boolean isInside(Words words, int i) {
        boolean sign = words.sign(i) == ',' || words.sign(i) == '.';
        return sign && words.isNumber(i + 1) && !words.hasSpaceBefore(i) && !words.hasSpaceBefore(i + 1);
    }

    private static int count(Words words, int from, int end, char sign) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += words.sign(i) == sign ? 1 : 0;
        }
        return count;
    }

    /** Whether three digits follow each dot: {@code 113.790.000}, but not {@code 28.5.2020}. */
    private static boolean areGrouped(Words words, int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.sign(i) == '.' && words.length(i + 1) != GROUP) {
                return false;
            }
        }
        return true;
    }
}
