package org.giaoban.parser.recognise;

import org.giaoban.core.model.PartOfDay;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a run of days, at a place: {@code Chiều ngày 25/6}, {@code Trong 2 ngày 6 và 7/8}, {@code Sáng nay (30/6)}.
 *
 * @param range its words, from the part of the day to a closing bracket
 * @param first the first day; null where only a word such as {@code Sáng nay} is said
 * @param last the last day; the first one again for a single day
 * @param partOfDay the part of the (first) day, or null
 * @param relative what the day is counted from where no number is said
 * @param role what the day belongs to
 */
public record DateMention(
        Range range,
        @Nullable DayMonth first,
        @Nullable DayMonth last,
        @Nullable PartOfDay partOfDay,
        Relative relative,
        Role role) {
    /** Days that are said by a word. */
    public enum Relative {
        /** No such word. */
        NONE,
        /** {@code Sáng nay}, {@code Hôm nay}: the day of publication. */
        TODAY,
        /** {@code Chiều qua}, {@code hôm qua}: the day before it. */
        YESTERDAY,
        /** {@code Chiều cùng ngày}: the day told of before. */
        SAME_DAY,
        /** {@code sáng hôm sau}: the day after the one told of before. */
        NEXT_DAY
    }

    /** What a day belongs to. */
    public enum Role {
        /** What the sentence tells. */
        EVENT,
        /** Something still to come: {@code dự kiến tổ chức ngày 26/6}. */
        PLANNED,
        /** An end or a beginning of something: {@code trước ngày 30/9}, {@code kể từ ngày 1/7}, {@code đến ngày 31/12}. */
        LIMIT,
        /** A document: {@code Kế hoạch số 12 ngày 3/1/2024}. */
        DOCUMENT,
        /** What is commemorated: {@code kỷ niệm 93 năm ngày … (3/2/1930 - 3/2/2023)}. */
        ANNIVERSARY,
        /** A day of the lunar calendar, which is not converted: {@code mùng 10 tháng 3 âm lịch}. */
        LUNAR
    }
}
