package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.PeriodMention.Kind;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds weeks, months, quarters, halves of a year, years and runs of years: {@code tháng 10-2015}, {@code sáu tháng đầu năm},
 * {@code quý III/2021}, {@code giai đoạn 2014-2019}, {@code nhiệm kỳ 2020-2025}.
 */
public final class Periods {
    private static final int YEAR_END = 12;
    private static final int MOST_WEEKS = 53;
    private static final int SCHOOL_BEGINS = 9;
    private static final int SCHOOL_ENDS = 5;

    private enum Head {
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        YEARS,
        SCHOOL_YEAR,
        TERM,
        FIRST_HALF,
        SECOND_HALF
    }

    private final Phrases<Head> heads;
    private final Phrases<Integer> numbers;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Periods(Lexicons lexicons) {
        this.heads = lexicons.kinds("period-heads.tsv", Head.class);
        this.numbers = lexicons.numbers("number-words.tsv");
        this.gate = Gate.withNumbers(heads, numbers);
    }

    /**
     * The periods in a stretch.
     *
     * @param words the text
     * @param stretch a sentence, a headline, a meeting's name
     * @return the mentions in order
     */
    public List<PeriodMention> in(Words words, Range stretch) {
        List<PeriodMention> found = new ArrayList<>();
        int i = gate.next(words, stretch.from(), stretch.to());
        while (i < stretch.to()) {
            PeriodMention mention = at(words, i, stretch.to());
            if (mention != null) {
                found.add(mention);
            }
            i = gate.next(words, mention == null ? i + 1 : mention.range().to(), stretch.to());
        }
        return found;
    }

    /**
     * The period that begins with a word.
     *
     * @param words the text
     * @param from the word
     * @param limit the end that it must not pass
     * @return the period or null
     */
    public @Nullable PeriodMention at(Words words, int from, int limit) {
        PeriodMention months = months(words, from, limit);
        Phrases.@Nullable Match<Head> head = months == null ? heads.at(words, from, limit) : null;
        if (head == null || head.to() >= limit) {
            return months;
        }
        int next = head.to();
        boolean counted = words.isNumber(from - 1);
        return switch (head.value()) {
            case WEEK -> week(words, from, next, limit);
            case MONTH -> counted ? null : month(words, from, next, limit);
            case QUARTER -> quarter(words, from, next, limit);
            case YEAR -> years(words, from, next, limit, Kind.YEAR, counted);
            case YEARS -> years(words, from, next, limit, Kind.YEARS, false);
            case TERM -> years(words, from, next, limit, Kind.TERM, false);
            case SCHOOL_YEAR -> years(words, from, next, limit, Kind.SCHOOL_YEAR, false);
            case FIRST_HALF -> half(words, from, next, limit, 1);
            case SECOND_HALF -> half(words, from, next, limit, 7);
        };
    }

    /** {@code 6 tháng đầu năm 2021}, {@code sáu tháng cuối năm}, {@code năm tháng đầu năm}, {@code 9 tháng năm 2025}. */
    private @Nullable PeriodMention months(Words words, int from, int limit) {
        int i = words.isNumber(from) ? from + 1 : numbers.endAt(words, from, limit);
        if (!words.is(i, "tháng")) {
            return null;
        }
        int count = count(words, from, limit);
        boolean last = words.is(i + 1, "cuối");
        boolean half = last || words.is(i + 1, "đầu");
        int year = half ? i + 2 : i + 1;
        year = words.is(year, "của") ? year + 1 : year;
        Years named = Years.oneAt(words, year + 1, limit);
        boolean complete = year < limit && words.is(year, "năm") && (half || named != null);
        if (count < 2 || count > YEAR_END || !complete) {
            return null;
        }
        int end = named == null ? year + 1 : named.end();
        int value = named == null ? 0 : named.first();
        return new PeriodMention(
                new Range(from, end),
                Kind.MONTHS,
                last ? YEAR_END + 1 - count : 1,
                last ? YEAR_END : count,
                value,
                value);
    }

    private int count(Words words, int from, int limit) {
        Phrases.@Nullable Match<Integer> word = numbers.at(words, from, limit);
        return word == null ? words.number(from) : word.value();
    }

    /** {@code nửa đầu năm 2026}. */
    private static PeriodMention half(Words words, int from, int next, int limit, int first) {
        Years year = Years.oneAt(words, next, limit);
        return period(new Range(from, next), Kind.MONTHS, first, first + 5, year);
    }

    /** {@code tuần 7 năm 2026}; a week within a month ({@code tuần 2 tháng 01/2026}) keeps its days to itself. */
    private static @Nullable PeriodMention week(Words words, int from, int next, int limit) {
        int week = words.number(next);
        if (week < 1 || week > MOST_WEEKS) {
            return null;
        }
        if (words.is(next + 1, "tháng")) {
            PeriodMention month = month(words, from, next + 2, limit);
            return month == null ? null : new PeriodMention(month.range(), Kind.WEEK, 0, 0, month.year(), month.year());
        }
        return period(new Range(from, next + 1), Kind.WEEK, week, week, Years.behind(words, next + 1, limit));
    }

    private static @Nullable PeriodMention month(Words words, int from, int next, int limit) {
        int month = next < limit ? words.number(next) : 0;
        return month < 1 || month > YEAR_END
                ? null
                : period(new Range(from, next + 1), Kind.MONTH, month, month, Years.behind(words, next + 1, limit));
    }

    private static @Nullable PeriodMention quarter(Words words, int from, int next, int limit) {
        int quarter = words.isNumber(next) ? words.number(next) : roman(words, next);
        return quarter < 1 || quarter > 4
                ? null
                : period(
                        new Range(from, next + 1),
                        Kind.QUARTER,
                        quarter * 3 - 2,
                        quarter * 3,
                        Years.behind(words, next + 1, limit));
    }

    private static int roman(Words words, int i) {
        return switch (words.folded(i)) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> 0;
        };
    }

    private static PeriodMention period(Range head, Kind kind, int first, int last, @Nullable Years year) {
        int end = year == null ? head.to() : year.end();
        int value = year == null ? 0 : year.first();
        return new PeriodMention(new Range(head.from(), end), kind, first, last, value, value);
    }

    /** {@code năm 2020}, {@code giai đoạn 2021 - 2025}, {@code nhiệm kỳ 2021_2026}; of {@code 5 năm 2021-2025} only the run counts. */
    private static @Nullable PeriodMention years(
            Words words, int from, int next, int limit, Kind kind, boolean counted) {
        Years years = Years.at(words, next, limit);
        if (years == null || counted && !years.isRun()) {
            return null;
        }
        boolean school = kind == Kind.SCHOOL_YEAR;
        return new PeriodMention(
                new Range(from, years.end()),
                kind == Kind.YEAR && years.isRun() ? Kind.YEARS : kind,
                school ? SCHOOL_BEGINS : 1,
                school ? SCHOOL_ENDS : YEAR_END,
                years.first(),
                school && !years.isRun() ? years.first() + 1 : years.last());
    }
}
