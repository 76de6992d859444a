package org.giaoban.parser.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as the text gives it, possibly without its year: {@code 25/6}.
 *
 * @param day day of the month
 * @param month month, 1 to 12
 * @param year year, or 0 where the text gives none
 */
public record DayMonth(int day, int month, int year) {
    private static final int LEAP_YEAR = 2000;

    /** {@return whether there is such a day in the year, or in any year where none is given} */
    public boolean exists() {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth();
    }

    /**
     * The day in a year.
     *
     * @param someYear a year
     * @return the day; null for 29 February of a common year
     */
    public @Nullable LocalDate in(int someYear) {
        return day <= YearMonth.of(someYear, month).lengthOfMonth() ? LocalDate.of(someYear, month, day) : null;
    }

    /**
     * The same day with month and year taken from a later day where this one lacks them; {@code 30/12} before
     * {@code 2/1/2024} is a day of 2023.
     */
    DayMonth borrowing(DayMonth later) {
        DayMonth whole = new DayMonth(day, month == 0 ? later.month : month, year == 0 ? later.year : year);
        boolean yearBefore = year == 0 && later.year > 0 && whole.month > later.month;
        return yearBefore ? new DayMonth(day, month, later.year - 1) : whole;
    }

    /** Whether another day comes after this one, or can: {@code 2/1} after {@code 30/12}. */
    boolean isBefore(DayMonth other) {
        if (year > 0 && other.year > 0 && year != other.year) {
            return year < other.year;
        }
        boolean newYear = month == 12 && other.month == 1 && year == 0;
        return newYear || month < other.month || month == other.month && day < other.day;
    }

    // Spelled out, as in Range.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayMonth that && day == that.day && month == that.month && year == that.year;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * day + month) + year;
    }
}
