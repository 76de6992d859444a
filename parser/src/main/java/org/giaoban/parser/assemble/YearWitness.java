package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.DayMonth;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.Meetings;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells the year of a day on a page without a date, by what else the page says.
 *
 * <p>The same day with its year decides; then a month, a quarter or a half of a year that the opening, else the page, speaks of; then a
 * whole year in the opening: one that is planned is planned in it or at the end of the year before, one that is looked back on is over or
 * nearly so. A year before the latest full date of the page is none. A horizon ({@code đến năm 2030}), a comparison ({@code so với cùng kỳ năm 2018}) and the term of a body are no witnesses.
 */
final class YearWitness {
    private static final int OPENING_SENTENCES = 8;
    private static final int YEAR_ENDS = 10;
    private static final int NEXT_YEAR_BEGINS = 3;

    private final Dates dates;
    private final Periods periods;
    private final Phrases<String> others;
    private final Phrases<String> planning;
    private final Phrases<String> reviewing;
    private final Meetings meetings;

    YearWitness(Lexicons lexicons) {
        this.dates = new Dates(lexicons);
        this.periods = new Periods(lexicons);
        this.others = lexicons.texts("other-years.tsv");
        this.planning = lexicons.texts("planning-words.tsv");
        this.reviewing = lexicons.texts("review-words.tsv");
        this.meetings = new Meetings(lexicons);
    }

    private enum Role {
        OWN,
        PLANNED,
        REVIEWED
    }

    /** A period with its year. */
    private record Stated(PeriodMention period, Role role, boolean opening) {
        boolean isPart() {
            return switch (period.kind()) {
                case WEEK, MONTH, QUARTER, MONTHS -> true;
                case YEAR, YEARS, SCHOOL_YEAR, TERM -> false;
            };
        }

        /** The year of a day in a month, or 0 where this period does not tell. */
        int yearOf(int month) {
            return switch (role) {
                case OWN -> period.year();
                case PLANNED -> month >= YEAR_ENDS ? period.year() - 1 : period.year();
                case REVIEWED -> month >= YEAR_ENDS ? period.year() : month <= NEXT_YEAR_BEGINS ? period.year() + 1 : 0;
            };
        }
    }

    /** The testimony of one page. */
    private record Testimony(List<DayMonth> days, List<Stated> periods) {
        /** The year of a day, or 0. */
        int yearOf(DayMonth day) {
            Optional<DayMonth> same = days.stream()
                    .filter(known -> known.day() == day.day() && known.month() == day.month())
                    .max(Comparator.comparingInt(DayMonth::year));
            if (same.isPresent()) {
                return same.get().year();
            }
            int year = partYear(day, true);
            year = year == 0 ? partYear(day, false) : year;
            year = year == 0 ? wholeYear(day) : year;
            int latest = days.stream().mapToInt(DayMonth::year).max().orElse(0);
            return year < latest ? 0 : year;
        }

        private int partYear(DayMonth day, boolean opening) {
            return periods.stream()
                    .filter(stated -> stated.isPart() && stated.opening() == opening)
                    .map(Stated::period)
                    .max(Comparator.comparingInt(PeriodMention::year))
                    .map(period -> onOrAfterStart(period, day))
                    .orElse(0);
        }

        /** {@code tháng 12/2024} is spoken of in January 2025. */
        private static int onOrAfterStart(PeriodMention period, DayMonth day) {
            LocalDate begin = period.from(period.year());
            boolean lateMonth = period.kind() == PeriodMention.Kind.MONTH && period.first() >= YEAR_ENDS;
            boolean before = begin != null && day.month() <= NEXT_YEAR_BEGINS && lateMonth;
            return before ? period.year() + 1 : period.year();
        }

        private int wholeYear(DayMonth day) {
            return periods.stream()
                    .filter(stated -> !stated.isPart() && (stated.opening() || stated.role() == Role.OWN))
                    .mapToInt(stated -> stated.yearOf(day.month()))
                    .filter(year -> year > 0)
                    .max()
                    .orElse(0);
        }
    }

    /** What a page testifies, collected when it is first asked. */
    ToIntFunction<DayMonth> of(Page page) {
        AtomicReference<Testimony> testimony = new AtomicReference<>();
        return day -> {
            Testimony known = testimony.get();
            if (known == null) {
                known = in(page);
                testimony.set(known);
            }
            return known.yearOf(day);
        };
    }

    private Testimony in(Page page) {
        List<DayMonth> days = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        Range headline = page.headline();
        if (headline != null) {
            collect(page.words(), headline, true, days, stated);
        }
        int sentences = 0;
        for (List<Range> paragraph : page.paragraphs()) {
            for (Range sentence : paragraph) {
                collect(page.words(), sentence, sentences++ < OPENING_SENTENCES, days, stated);
            }
        }
        return new Testimony(days, stated);
    }

    private void collect(Words words, Range sentence, boolean opening, List<DayMonth> days, List<Stated> stated) {
        for (DateMention date : dates.in(words, sentence)) {
            DayMonth day = date.first();
            if (day != null && day.year() > 0 && date.role() == DateMention.Role.EVENT) {
                days.add(day);
            }
        }
        for (PeriodMention period : periods.in(words, sentence)) {
            boolean single = period.year() > 0 && period.year() == period.lastYear() && !period.term();
            if (single && !hasBefore(words, sentence, period.range(), others)) {
                stated.add(new Stated(period, role(words, sentence, period.range()), opening));
            }
        }
    }

    /** A year in a meeting's name that is neither planned nor looked back on is the meeting's own. */
    private Role role(Words words, Range sentence, Range period) {
        if (hasBefore(words, sentence, period, planning)) {
            return Role.PLANNED;
        }
        MeetingMention meeting = meetings.in(words, sentence);
        boolean named = meeting != null
                && meeting.title().from() <= period.from()
                && period.to() <= meeting.title().to();
        return named && !hasBefore(words, sentence, period, reviewing) ? Role.OWN : Role.REVIEWED;
    }

    /** Whether one of some phrases stands before a range in its clause. */
    private static boolean hasBefore(Words words, Range sentence, Range range, Phrases<String> phrases) {
        for (int i = range.from() - 1; i >= sentence.from() && words.sign(i) != ',' && words.sign(i) != ';'; i--) {
            if (words.isWord(i) && phrases.isAt(words, i, range.from())) {
                return true;
            }
        }
        return false;
    }
}
