package org.giaoban.parser.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a full day as pages print it: {@code 26/06/2020}, {@code 16.10.2022}, {@code 2025-06-28}, {@code 27/05/13}, {@code 05 08 2019},
 * {@code 13 Tháng 10 2015}, {@code 6 tháng 9 năm 2020}, {@code Tháng Chín 6, 2020}, {@code 06 Th9 2020}.
 */
final class DayText {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Phrases<Integer> months;
    private final Gate gate;

    DayText(Lexicons lexicons) {
        this.months = lexicons.numbers("months.tsv");
        this.gate = Gate.withNumbers(months);
    }

    /**
     * A day.
     *
     * @param range its words
     * @param date the day that they say
     */
    record Day(Range range, LocalDate date) {}

    /** Whether a day stands in a stretch. */
    boolean isIn(Words words, Range stretch) {
        int limit = stretch.to();
        for (int i = gate.next(words, stretch.from(), limit); i < limit; i = gate.next(words, i + 1, limit)) {
            if (at(words, i, limit) != null) {
                return true;
            }
        }
        return false;
    }

    /** The day that begins with a word, or null. */
    @Nullable
    Day at(Words words, int from, int limit) {
        if (words.isNumber(from)) {
            Day signed = signed(words, from, limit);
            return signed != null ? signed : dayFirst(words, from, limit);
        }
        return monthFirst(words, from, limit);
    }

    /** {@code 26/06/2020}, {@code 2025-06-28}. */
    private static @Nullable Day signed(Words words, int from, int limit) {
        char sign = words.sign(from + 1);
        boolean shape = from + 4 < limit
                && (sign == '/' || sign == '-' || sign == '.')
                && words.sign(from + 3) == sign
                && words.isNumber(from + 2)
                && words.isNumber(from + 4);
        if (!shape) {
            return null;
        }
        boolean yearFirst = words.length(from) == 4;
        int first = words.number(from);
        int last = words.number(from + 4);
        int year = yearFirst ? first : words.length(from + 4) == 2 ? 2000 + last : last;
        return day(from, from + 5, year, words.number(from + 2), yearFirst ? last : first);
    }

    /** {@code 05 08 2019}, {@code 13 Tháng 10 2015}, {@code 6 Tháng Chín, 2020}. */
    private @Nullable Day dayFirst(Words words, int from, int limit) {
        int month = from + 1;
        int monthEnd = monthEnd(words, month, limit);
        if (monthEnd < 0 && words.isNumber(month)) {
            monthEnd = month + 1;
        }
        int year = monthEnd < 0 ? -1 : yearAfter(words, monthEnd, limit);
        return year < 0
                ? null
                : day(from, year + 1, words.number(year), month(words, month, limit), words.number(from));
    }

    /** {@code Tháng Chín 6, 2020}. */
    private @Nullable Day monthFirst(Words words, int from, int limit) {
        Phrases.@Nullable Match<Integer> month = months.at(words, from, limit);
        if (month == null || !words.isNumber(month.to())) {
            return null;
        }
        int year = yearAfter(words, month.to() + 1, limit);
        return year < 0 ? null : day(from, year + 1, words.number(year), month.value(), words.number(month.to()));
    }

    /** The end of {@code tháng 9}, {@code Th9}, {@code tháng chín}; or -1. */
    private int monthEnd(Words words, int i, int limit) {
        boolean word = words.is(i, "tháng") || words.is(i, "th");
        return word && words.isNumber(i + 1) ? i + 2 : months.endAt(words, i, limit);
    }

    private int month(Words words, int i, int limit) {
        Phrases.@Nullable Match<Integer> named = months.at(words, i, limit);
        return named != null ? named.value() : words.number(words.isNumber(i) ? i : i + 1);
    }

    private static int yearAfter(Words words, int i, int limit) {
        int year = words.sign(i) == ',' || words.is(i, "năm") ? i + 1 : i;
        return year < limit && words.length(year) == 4 && words.isNumber(year) ? year : -1;
    }

    private static @Nullable Day day(int from, int to, int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return new Day(new Range(from, to), LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
