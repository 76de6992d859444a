package org.giaoban.parser.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads date lines: a full day, clock times, weekdays, labels and counters, and hardly anything else.
 *
 * <p>{@code Ngày đăng: 26/06/2020}, {@code thứ hai, 05 08 2019 10:53}, {@code 27/05/13 10:57 GMT+7},
 * {@code 2025-06-28T23:56:00+07:00}, {@code Thứ ba, 13 Tháng 10 2015 09:10}, {@code Minh Tâm - 19/05/2025 - 22:01}.
 */
final class PageDates {
    private static final int LONGEST = 40;
    private static final int MOST_OTHER_WORDS = 7;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private enum Label {
        PUBLISHED,
        UPDATED,
        FILLER
    }

    private final Phrases<Label> labels;

    PageDates(Lexicons lexicons) {
        this.labels = lexicons.read("page-labels.tsv", Label::valueOf);
    }

    /** The date line, or null. */
    @Nullable
    PageDate in(Words words, Range line) {
        if (line.to() - line.from() > LONGEST) {
            return null;
        }
        Reading reading = new Reading();
        int i = line.from();
        while (i < line.to()) {
            i = step(words, i, line, reading);
        }
        LocalDate day = reading.day;
        Range range = reading.range;
        if (day == null
                || range == null
                || reading.otherWords > MOST_OTHER_WORDS
                || reading.otherWords > 0 && !reading.oneRun) {
            return null;
        }
        Range rest = reading.otherWords == 0
                ? new Range(line.to(), line.to())
                : new Range(reading.otherFrom, reading.otherTo);
        return new PageDate(range, day, reading.labelled, rest);
    }

    /** A full day at the very start of a paragraph, glued to it: {@code 21/08/2023Ngày 20/8, …}. */
    @Nullable
    PageDate gluedBefore(Words words, Range line) {
        int end = dayEnd(words, line.from(), line.to());
        if (end < 0 || end >= line.to() || words.hasSpaceBefore(end) || !words.isCapitalised(end)) {
            return null;
        }
        LocalDate day = day(words, line.from(), end);
        return day == null ? null : new PageDate(new Range(line.from(), end), day, true, new Range(end, line.to()));
    }

    private static final class Reading {
        @Nullable
        LocalDate day;

        @Nullable
        Range range;

        boolean labelled;
        boolean oneRun = true;
        int otherWords;
        int otherFrom;
        int otherTo;
    }

    private int step(Words words, int i, Range line, Reading reading) {
        int end = reading.day == null ? dayEnd(words, i, line.to()) : -1;
        if (end > 0) {
            LocalDate day = day(words, i, end);
            if (day != null) {
                reading.day = day;
                reading.range = new Range(i, end);
                return end;
            }
        }
        Phrases.@Nullable Match<Label> label = labels.at(words, i, line.to());
        if (label != null) {
            reading.labelled |= label.value() != Label.FILLER;
            return label.to();
        }
        if (words.isWord(i)) {
            reading.oneRun &= reading.otherWords == 0 || reading.otherTo == i || isJoint(words, reading.otherTo, i);
            reading.otherFrom = reading.otherWords == 0 ? i : reading.otherFrom;
            reading.otherTo = i + 1;
            reading.otherWords++;
        }
        return i + 1;
    }

    private static boolean isJoint(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isNumber(i)) {
                return false;
            }
        }
        return to - from <= 1;
    }

    /** The end of five words that look like a day: number, sign, number, sign, number; or number tháng number number; or three numbers. */
    private static int dayEnd(Words words, int i, int limit) {
        if (i >= limit || !words.isNumber(i)) {
            return -1;
        }
        if (i + 4 < limit
                && isDateSign(words.sign(i + 1))
                && words.sign(i + 3) == words.sign(i + 1)
                && words.isNumber(i + 2)
                && words.isNumber(i + 4)) {
            return i + 5;
        }
        if (i + 3 < limit && words.folded(i + 1).equals("tháng") && words.isNumber(i + 2)) {
            boolean comma = words.sign(i + 3) == ',' || words.folded(i + 3).equals("năm");
            int year = comma ? i + 4 : i + 3;
            return year < limit && words.isNumber(year) ? year + 1 : -1;
        }
        return i + 2 < limit && words.isNumber(i + 1) && words.isNumber(i + 2) && words.length(i + 2) == 4 ? i + 3 : -1;
    }

    private static boolean isDateSign(char sign) {
        return sign == '/' || sign == '-' || sign == '.';
    }

    private static @Nullable LocalDate day(Words words, int from, int end) {
        int[] numbers = new int[3];
        int count = 0;
        for (int i = from; i < end && count < 3; i++) {
            if (words.isNumber(i)) {
                numbers[count++] = words.number(i);
            }
        }
        boolean yearFirst = words.length(from) == 4;
        int year = yearFirst ? numbers[0] : numbers[2];
        int fullYear = year < 100 && words.length(end - 1) == 2 ? 2000 + year : year;
        if (fullYear < FIRST_YEAR || fullYear > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(fullYear, numbers[1], yearFirst ? numbers[2] : numbers[0]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
