package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads one day in numbers: {@code 25/6}, {@code 4-4-2022}, {@code 28.5}, {@code 17 - 9}, {@code 07 tháng 5 năm 2020}.
 *
 * @param day the day
 * @param end the word after its last
 */
record DayNumber(DayMonth day, int end) {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    /** The day that begins with a number, or null: days that do not exist ({@code 31/4}) are none. */
    static @Nullable DayNumber at(Words words, int from, int limit) {
        if (from + 2 >= limit || !isShort(words, from) || !isShort(words, from + 2)) {
            return null;
        }
        char sign = words.sign(from + 1);
        boolean spelled = words.is(from + 1, "tháng");
        if (!spelled && sign != '/' && sign != '-' && sign != '.' || sign == '-' && isMonthOf(words, from + 3)) {
            return null;
        }
        int yearAt = yearPlace(words, from + 3, limit, sign);
        int end = yearAt < 0 ? from + 3 : yearAt + 1;
        int year = yearAt < 0 ? 0 : year(words, yearAt);
        DayMonth day = new DayMonth(words.number(from), words.number(from + 2), year);
        boolean plausible = yearAt < 0 || year >= FIRST_YEAR && year <= LAST_YEAR;
        return plausible && day.exists() && !isInNumber(words, end) ? new DayNumber(day, end) : null;
    }

    /** A day of the month whose month comes later: the {@code 6} of {@code 6 và 7/8}. */
    static @Nullable DayNumber bare(Words words, int from, int limit) {
        boolean day = from < limit && isShort(words, from);
        return day ? new DayNumber(new DayMonth(words.number(from), 0, 0), from + 1) : null;
    }

    private static boolean isShort(Words words, int i) {
        return words.isNumber(i) && words.length(i) <= 2;
    }

    private static int year(Words words, int i) {
        return words.length(i) == 2 ? 2000 + words.number(i) : words.number(i);
    }

    /** {@code 18-19/05} and {@code 5 - 7 tháng 6} are two days of a month, not a day and its month. */
    private static boolean isMonthOf(Words words, int i) {
        boolean signed = (words.sign(i) == '/' || words.sign(i) == '.') && !words.hasSpaceBefore(i + 1);
        return isShort(words, i + 1) && (signed || words.is(i, "tháng"));
    }

    /** {@code năm 2020} after any day; {@code /2020}, {@code -2020} after signs; {@code /20} after slashes only. */
    private static int yearPlace(Words words, int i, int limit, char sign) {
        if (i + 1 >= limit || !words.isNumber(i + 1)) {
            return -1;
        }
        int length = words.length(i + 1);
        boolean named = length == 4 && words.is(i, "năm");
        boolean signed = length == 4 && words.sign(i) != 0 && (words.sign(i) == sign || words.sign(i) == '/');
        boolean brief = length == 2 && sign == '/' && words.sign(i) == '/' && !words.hasSpaceBefore(i);
        return named || signed || brief ? i + 1 : -1;
    }

    /** {@code 12/5/2020/NQ-HĐND} is a document's number. */
    private static boolean isInNumber(Words words, int end) {
        return words.sign(end) == '/' && words.isWord(end + 1) && !words.hasSpaceBefore(end + 1);
    }
}
