package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a day: {@code 25/6}, {@code 4-4-2022}, {@code 28.5}, {@code 07 tháng 5 năm 2020}, and of several days that
 * share a month: {@code 6 và 7/8}, {@code 14 - 16/10}, {@code 28/6 đến 06/7/2021}.
 */
final class DayNumbers {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DayNumbers() {}

    /** Days that were read, and where they end. */
    record Days(DayMonth first, DayMonth last, int end) {}

    /** The day or days that begin with a number, or null. */
    static @Nullable Days at(Words words, int from, int limit) {
        Day first = dayAt(words, from, limit);
        if (first == null) {
            return bareFirst(words, from, limit);
        }
        Day second = secondDay(words, first.end(), limit, false);
        if (second == null || !follows(first.day(), second.day())) {
            return new Days(first.day(), first.day(), first.end());
        }
        return days(first.day(), second);
    }

    /** {@code 6 và 7/8}: the first number has neither month nor year. */
    private static @Nullable Days bareFirst(Words words, int from, int limit) {
        int day = words.number(from);
        if (from >= limit || day < 1 || day > 31 || words.length(from) > 2) {
            return null;
        }
        DayMonth bare = new DayMonth(day, 0, 0);
        Day second = secondDay(words, from + 1, limit, true);
        if (second == null) {
            return null;
        }
        return second.day().day() > day && bare.borrowing(second.day()).exists() ? days(bare, second) : null;
    }

    private static @Nullable Days days(DayMonth first, Day second) {
        DayMonth whole = first.borrowing(second.day());
        return new Days(whole, second.day(), second.end());
    }

    private static boolean follows(DayMonth first, DayMonth second) {
        return second.month() > first.month()
                || second.month() == first.month() && second.day() > first.day()
                || second.year() > first.year() && first.year() > 0;
    }

    private record Day(DayMonth day, int end) {}

    /** The day after {@code và}, {@code đến ngày}, a comma or a dash. */
    private static @Nullable Day secondDay(Words words, int from, int limit, boolean afterBareNumber) {
        int i = from;
        if (i >= limit) {
            return null;
        }
        char sign = words.sign(i);
        String word = words.isWord(i) ? words.folded(i) : "";
        boolean joined = sign == '-' || sign == ',' && afterBareNumber || word.equals("và") || word.equals("đến");
        if (!joined) {
            return null;
        }
        i++;
        while (i < limit && i - from < 4 && words.isWord(i) && isDayWord(words.folded(i))) {
            i++;
        }
        Day next = dayAt(words, i, limit);
        if (next == null && afterBareNumber && sign == ',') {
            Days more = bareFirst(words, i, limit);
            return more == null ? null : new Day(more.last(), more.end());
        }
        return next;
    }

    private static boolean isDayWord(String word) {
        return word.equals("ngày")
                || word.equals("sáng")
                || word.equals("chiều")
                || word.equals("tối")
                || word.equals("đến");
    }

    private static @Nullable Day dayAt(Words words, int from, int limit) {
        if (from + 2 >= limit || words.length(from) > 2) {
            return null;
        }
        int day = words.number(from);
        int month = words.number(from + 2);
        if (day < 1 || month < 1 || words.length(from + 2) > 2) {
            return null;
        }
        char sign = words.sign(from + 1);
        boolean spelled = words.isWord(from + 1) && words.folded(from + 1).equals("tháng");
        if (!spelled && sign != '/' && sign != '-' && sign != '.') {
            return null;
        }
        if (sign == '-' && isMonthOf(words, from + 3, limit)) {
            return null;
        }
        int end = from + 3;
        int year = 0;
        int yearAt = yearPlace(words, end, limit, sign);
        if (yearAt > 0) {
            int value = words.number(yearAt);
            year = words.length(yearAt) == 2 ? 2000 + value : value;
            end = yearAt + 1;
        }
        DayMonth read = new DayMonth(day, month, year);
        return (year == 0 || year >= FIRST_YEAR && year <= LAST_YEAR) && read.exists() ? new Day(read, end) : null;
    }

    /** {@code 18-19/05} is two days of May, not the eighteenth of a nineteenth month. */
    private static boolean isMonthOf(Words words, int i, int limit) {
        return i + 1 < limit
                && (words.sign(i) == '/' || words.sign(i) == '.')
                && words.isNumber(i + 1)
                && words.length(i + 1) <= 2
                && !words.hasSpaceBefore(i + 1);
    }

    private static int yearPlace(Words words, int end, int limit, char sign) {
        if (end + 1 >= limit || !words.isNumber(end + 1)) {
            return -1;
        }
        boolean named = words.isWord(end) && words.folded(end).equals("năm") && words.length(end + 1) == 4;
        boolean signed = words.sign(end) != 0
                && (words.sign(end) == sign || words.sign(end) == '/')
                && words.length(end + 1) == 4;
        boolean brief = sign != 0
                && words.sign(end) == sign
                && words.length(end + 1) == 2
                && sign == '/'
                && !words.hasSpaceBefore(end);
        return named || signed || brief ? end + 1 : -1;
    }
}
