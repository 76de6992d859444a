package org.giaoban.parser.recognise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A period at a place: {@code tháng 6 năm 2020}, {@code quý III}, {@code 6 tháng đầu năm 2021}, {@code năm 2025}.
 *
 * @param range its words
 * @param kind what kind of period
 * @param first first month, 1 to 12; of {@code WEEK} the week of the year, 0 where it is counted within a month
 * @param last last month; of {@code WEEK} the same again
 * @param year its (first) year, 0 where the text gives none
 * @param lastYear its last year; differs from {@code year} only for {@code giai đoạn 2021-2025} and the like
 */
public record PeriodMention(Range range, Kind kind, int first, int last, int year, int lastYear) {
    private static final int FOURTH = 4;

    /** Kinds of periods. */
    public enum Kind {
        /** {@code tuần 7 năm 2026}. */
        WEEK,
        /** {@code tháng 6}. */
        MONTH,
        /** {@code quý III}. */
        QUARTER,
        /** {@code 6 tháng đầu năm}. */
        MONTHS,
        /** {@code năm 2025}. */
        YEAR,
        /** {@code giai đoạn 2021-2025}. */
        YEARS,
        /** {@code năm học 2022-2023}: September to May. */
        SCHOOL_YEAR,
        /** {@code nhiệm kỳ 2020-2025}: the term of a body. */
        TERM
    }

    /** {@return whether it is the term of a body} */
    public boolean term() {
        return kind == Kind.TERM;
    }

    /**
     * The first day.
     *
     * @param assumedYear the year where the text gives none; 0 for unknown
     * @return the day, or null
     */
    public @Nullable LocalDate from(int assumedYear) {
        int known = year > 0 ? year : assumedYear;
        if (known <= 0 || first == 0) {
            return null;
        }
        return kind == Kind.WEEK ? monday(known) : LocalDate.of(known, first, 1);
    }

    /**
     * The last day.
     *
     * @param assumedYear the year where the text gives none; 0 for unknown
     * @return the day, or null
     */
    public @Nullable LocalDate to(int assumedYear) {
        int known = lastYear > 0 ? lastYear : assumedYear;
        if (known <= 0 || last == 0) {
            return null;
        }
        return kind == Kind.WEEK
                ? monday(known).plusDays(6)
                : YearMonth.of(known, last).atEndOfMonth();
    }

    /** 4 January lies in the first week of every year. */
    private LocalDate monday(int someYear) {
        return LocalDate.of(someYear, 1, FOURTH)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, first)
                .with(DayOfWeek.MONDAY);
    }

    /**
     * The year of a period that is looked back on: {@code tháng 12} in January is that of the year before.
     *
     * @param day the day of the meeting
     * @return the stated year, or the last in which the period had begun by that day
     */
    public int yearBackFrom(LocalDate day) {
        LocalDate begin = from(day.getYear());
        return year > 0 ? year : begin != null && begin.isAfter(day) ? day.getYear() - 1 : day.getYear();
    }

    /**
     * The year of a period that is still to come: {@code quý I} in November is that of the year after.
     *
     * @param day the day of the meeting
     * @return the stated year, or the first in which the period has not ended by that day
     */
    public int yearOnFrom(LocalDate day) {
        LocalDate end = to(day.getYear());
        return year > 0 ? year : end != null && end.isBefore(day) ? day.getYear() + 1 : day.getYear();
    }
}
