package org.giaoban.parser.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as the text gives it, possibly without its year.
 *
 * @param day day of the month
 * @param month month, 1 to 12
 * @param year year, or 0 where the text gives none
 */
public record DayMonth(int day, int month, int year) {
    private static final int LEAP_YEAR = 2000;

    /** Whether there is such a day in the year, or in any year where none is given. */
    public boolean exists() {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    /** The day in a year; null for 29 February of a common year. */
    public @Nullable LocalDate in(int someYear) {
        return day <= YearMonth.of(someYear, month).lengthOfMonth() ? LocalDate.of(someYear, month, day) : null;
    }

    /** The same day with month and year taken from another where this one lacks them. */
    DayMonth borrowing(DayMonth other) {
        return new DayMonth(day, month == 0 ? other.month : month, year == 0 ? other.year : year);
    }
}
