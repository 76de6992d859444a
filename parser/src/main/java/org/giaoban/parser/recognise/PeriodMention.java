package org.giaoban.parser.recognise;

import java.time.LocalDate;
import java.time.YearMonth;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A period at a place: {@code tháng 6 năm 2020}, {@code quý III}, {@code 6 tháng đầu năm 2021}, {@code năm 2025}.
 *
 * @param range its words
 * @param firstMonth first month, 1 to 12
 * @param lastMonth last month
 * @param year its (first) year, 0 where the text gives none
 * @param lastYear its last year; the same as {@code year} but for {@code giai đoạn 2021-2025}
 * @param term whether it is the term of a body ({@code nhiệm kỳ 2020-2025})
 */
public record PeriodMention(Range range, int firstMonth, int lastMonth, int year, int lastYear, boolean term) {
    /**
     * The first day.
     *
     * @param assumedYear the year where the text gives none; 0 for unknown
     * @return the day, or null
     */
    public @Nullable LocalDate from(int assumedYear) {
        int known = year > 0 ? year : assumedYear;
        return known > 0 ? LocalDate.of(known, firstMonth, 1) : null;
    }

    /**
     * The last day.
     *
     * @param assumedYear the year where the text gives none; 0 for unknown
     * @return the day, or null
     */
    public @Nullable LocalDate to(int assumedYear) {
        int known = lastYear > 0 ? lastYear : assumedYear;
        return known > 0 ? YearMonth.of(known, lastMonth).atEndOfMonth() : null;
    }
}
