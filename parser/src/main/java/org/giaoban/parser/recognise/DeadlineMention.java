package org.giaoban.parser.recognise;

import java.time.LocalDate;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A deadline at a place: {@code trước ngày 30/9}, {@code trong tháng 7}, {@code đến hết quý III}.
 *
 * @param range its words
 * @param from first day, where it gives a period; else null
 * @param to the last day that keeps it; null where its year is unknown
 * @param assumed whether the year, or a day such as {@code cuối năm nay}, was taken from the day of the meeting
 */
public record DeadlineMention(
        Range range, @Nullable LocalDate from, @Nullable LocalDate to, boolean assumed) {}
