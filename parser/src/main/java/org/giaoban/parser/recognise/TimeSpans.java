package org.giaoban.parser.recognise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.TimeSpan.Kind;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a deadline is built on: {@code ngày 30/9}, {@code tháng 7}, {@code hết quý III}, {@code cuối năm nay}, {@code tuần tới}. A missing
 * year is the first that puts the end on or after the meeting.
 */
final class TimeSpans {
    private static final int DECEMBER = 12;

    private enum Word {
        END,
        YEAR,
        NEXT_YEAR,
        QUARTER,
        MONTH,
        NEXT_MONTH,
        WEEK,
        NEXT_WEEK,
        DAY,
        NEXT_DAY
    }

    private final Dates dates;
    private final Periods periods;
    private final Phrases<Word> words;

    TimeSpans(Lexicons lexicons) {
        this.dates = new Dates(lexicons);
        this.periods = new Periods(lexicons);
        this.words = lexicons.kinds("time-words.tsv", Word.class);
    }

    /**
     * What begins with a word.
     *
     * @param text the text
     * @param from the word
     * @param limit the end that it must not pass
     * @param meeting the day of the meeting, or null
     * @return the stretch of time, or null
     */
    @Nullable
    TimeSpan at(Words text, int from, int limit, @Nullable LocalDate meeting) {
        TimeSpan day = day(text, from, limit, meeting);
        if (day != null) {
            return day;
        }
        PeriodMention period = periods.at(text, from, limit);
        return period == null ? byWord(text, from, limit, meeting) : span(period, meeting);
    }

    private @Nullable TimeSpan day(Words text, int from, int limit, @Nullable LocalDate meeting) {
        DateMention mention = dates.at(text, from, limit);
        DayMonth last = mention == null ? null : mention.last();
        if (mention == null || last == null || mention.role() == DateMention.Role.ANNIVERSARY) {
            return null;
        }
        boolean stated = last.year() > 0;
        LocalDate day = stated ? last.in(last.year()) : meeting == null ? null : DateResolver.onOrAfter(last, meeting);
        return new TimeSpan(Kind.DAY, day, day, mention.range().to(), !stated);
    }

    private static @Nullable TimeSpan span(PeriodMention period, @Nullable LocalDate meeting) {
        if (period.term() || period.kind() == PeriodMention.Kind.YEARS) {
            return null;
        }
        int year = meeting == null ? 0 : period.yearOnFrom(meeting);
        Kind kind = period.kind() == PeriodMention.Kind.YEAR ? Kind.YEAR : Kind.PERIOD;
        return new TimeSpan(
                kind, period.from(year), period.to(year), period.range().to(), period.year() == 0);
    }

    private @Nullable TimeSpan byWord(Words text, int from, int limit, @Nullable LocalDate meeting) {
        Phrases.@Nullable Match<Word> word = words.at(text, from, limit);
        if (word == null) {
            return null;
        }
        if (endsPeriod(text, from)) {
            PeriodMention period = periods.at(text, from + 1, limit);
            TimeSpan whole = period == null ? null : span(period, meeting);
            if (whole != null) {
                return new TimeSpan(Kind.END, whole.from(), whole.to(), whole.end(), whole.assumed());
            }
        }
        boolean bare = word.to() - word.from() == 1;
        if (word.value() == Word.END || bare && word.to() < limit && text.sign(word.to()) == 0) {
            return null;
        }
        return relative(word.value(), endsPeriod(text, from) ? Kind.END : Kind.PERIOD, word.to(), meeting);
    }

    private static boolean endsPeriod(Words text, int from) {
        return text.is(from, "cuối") || text.is(from, "hết");
    }

    private static TimeSpan relative(Word word, Kind kind, int end, @Nullable LocalDate meeting) {
        if (meeting == null) {
            return new TimeSpan(kind, null, null, end, true);
        }
        YearMonth month = YearMonth.from(meeting);
        LocalDate sunday = meeting.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (word) {
            case END, YEAR -> months(kind, YearMonth.of(meeting.getYear(), 1), DECEMBER, end);
            case NEXT_YEAR -> months(kind, YearMonth.of(meeting.getYear() + 1, 1), DECEMBER, end);
            case QUARTER ->
                months(kind, YearMonth.of(meeting.getYear(), meeting.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2), 3, end);
            case MONTH -> months(kind, month, 1, end);
            case NEXT_MONTH -> months(kind, month.plusMonths(1), 1, end);
            case WEEK -> new TimeSpan(kind, sunday.minusDays(6), sunday, end, true);
            case NEXT_WEEK -> new TimeSpan(kind, sunday.plusDays(1), sunday.plusDays(7), end, true);
            case DAY -> new TimeSpan(Kind.DAY, meeting, meeting, end, true);
            case NEXT_DAY -> new TimeSpan(Kind.DAY, meeting.plusDays(1), meeting.plusDays(1), end, true);
        };
    }

    private static TimeSpan months(Kind kind, YearMonth first, int count, int end) {
        return new TimeSpan(kind, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), end, true);
    }
}
