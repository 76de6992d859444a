package org.giaoban.parser.recognise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a deadline is built on, looking ahead from a meeting.
 *
 * @param kind what was said
 * @param from its first day, or null where the year is unknown
 * @param to its last day, or null
 * @param end the word after its last
 * @param assumed whether the day of the meeting was needed
 */
record TimeSpan(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, int end, boolean assumed) {
    /** What was said. */
    enum Kind {
        /** {@code ngày 30/9}, {@code hôm nay}. */
        DAY,
        /** {@code tháng 7}, {@code quý III}, {@code tuần này}. */
        PERIOD,
        /** {@code năm 2030}: the horizon of a goal rather than a deadline. */
        YEAR,
        /** {@code cuối năm}, {@code hết quý III}. */
        END
    }

    /** Whether it is over on a day. */
    boolean endsBefore(@Nullable LocalDate day) {
        return day != null && to != null && to.isBefore(day);
    }
}
