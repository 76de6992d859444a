package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/**
 * Tells the year of a day on a page without a date, by what else the page says.
 *
 * <p>The same day with its year decides; then the latest year that the opening or a meeting's name tells, else the latest that the page
 * tells at all. A month, a quarter, a half of a year and a day tell their own year; so does a year that is merely spoken of. A planned year
 * is planned in its first months or at the end of the year before; one that is looked back on is nearly over or just over. A horizon
 * ({@code đến năm 2030}), a comparison ({@code so với cùng kỳ năm 2018}) and the term of a body tell nothing, and no meeting was held
 * in a year before the latest day of the page.
 */
final class YearWitness {
    private static final int OPENING_SENTENCES = 9;
    private static final int FEWEST_VOICES = 2;
    private static final int NEAR = 4;
    private static final int CLAUSE = 20;
    private static final int YEAR_ENDS = 10;
    private static final int YEAR_BEGINS = 3;

    private final Dates dates;
    private final Periods periods;
    private final Phrases<Beside> others;
    private final Phrases<String> planning;
    private final Phrases<String> reviewing;
    private final Meetings meetings;

    YearWitness(Lexicons lexicons) {
        this.dates = new Dates(lexicons);
        this.periods = new Periods(lexicons);
        this.others = lexicons.kinds("other-years.tsv", Beside.class);
        this.planning = lexicons.texts("planning-words.tsv");
        this.reviewing = lexicons.texts("review-words.tsv");
        this.meetings = new Meetings(lexicons);
    }

    /** What stands before a year. */
    enum Beside {
        OTHER,
        THIS
    }

    /** How a page speaks of a year. */
    private enum Role {
        NAMED,
        PLANNED,
        REVIEWED,
        SPOKEN_OF
    }

    /** A period with its year. */
    private record Stated(PeriodMention period, Role role, boolean opening) {
        /** Whether it tells what the page is about, and not something in passing. */
        boolean isOfPage() {
            return role == Role.NAMED || opening && (role != Role.SPOKEN_OF || isPart());
        }

        boolean isPart() {
            return switch (period.kind()) {
                case WEEK, MONTH, QUARTER, MONTHS -> true;
                case YEAR, YEARS, SCHOOL_YEAR, TERM -> false;
            };
        }

        /** The year of a day in a month, or 0 where this period does not tell. */
        int yearOf(int month) {
            int year = period.year();
            if (isPart()) {
                boolean over = period.kind() == PeriodMention.Kind.MONTH && period.first() >= YEAR_ENDS;
                return over && month <= YEAR_BEGINS ? year + 1 : year;
            }
            return switch (role) {
                case NAMED, SPOKEN_OF -> year;
                case PLANNED -> month >= YEAR_ENDS ? year - 1 : month <= YEAR_BEGINS ? year : 0;
                case REVIEWED -> month >= YEAR_ENDS ? year : month <= YEAR_BEGINS ? year + 1 : 0;
            };
        }
    }

    /**
     * The testimony of one page.
     *
     * @param days its days with a year, those of documents apart
     * @param periods its periods with a year
     * @param latest the latest year of a day that was over, 0 where there is none
     * @param reviewed the years that are looked back on as a whole
     */
    private record Testimony(List<DayMonth> days, List<Stated> periods, int latest, Set<Integer> reviewed) {
        static Testimony of(List<DayMonth> days, List<Stated> periods, int latest) {
            Set<Integer> reviewed = new HashSet<>();
            for (Stated stated : periods) {
                if (stated.role() == Role.REVIEWED && !stated.isPart()) {
                    reviewed.add(stated.period().year());
                }
            }
            return new Testimony(days, periods, latest, reviewed);
        }

        /** The year of a day, or 0. */
        int yearOf(DayMonth day) {
            int same = days.stream()
                    .filter(known -> MeetingDays.isSame(known, day))
                    .mapToInt(DayMonth::year)
                    .max()
                    .orElse(0);
            if (same > 0) {
                return same;
            }
            List<Integer> ofPage = periods.stream()
                    .filter(Stated::isOfPage)
                    .map(stated -> told(stated, day))
                    .toList();
            int year = mostTold(ofPage, 1);
            year = year == 0 ? byVoices(day) : year;
            return year > 0 ? Math.max(year, latest) : 0;
        }

        /** The year that several voices tell; in the first months the later of two that follow each other. */
        private int byVoices(DayMonth day) {
            Stream<Integer> told = periods.stream()
                    .map(stated ->
                            stated.role() == Role.PLANNED ? stated.period().year() : told(stated, day));
            Stream<Integer> dated = days.stream().map(DayMonth::year);
            List<Integer> voices = Stream.concat(told, dated).toList();
            int year = mostTold(voices, FEWEST_VOICES);
            int last = voices.stream().max(Integer::compare).orElse(0);
            boolean begun = day.month() <= YEAR_BEGINS && voices.contains(last - 1);
            return year == 0 && begun ? last : year;
        }

        private int told(Stated stated, DayMonth day) {
            return isOver(stated) ? 0 : stated.yearOf(day.month());
        }

        /** The year that most voices tell, the later of two; 0 where too few tell one. */
        private static int mostTold(List<Integer> years, int fewest) {
            Map<Integer, Long> voices = years.stream()
                    .filter(year -> year > 0)
                    .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
            int best = 0;
            long most = fewest;
            for (Map.Entry<Integer, Long> voice : voices.entrySet()) {
                if (voice.getValue() >= most) {
                    best = voice.getKey();
                    most = voice.getValue();
                }
            }
            return best;
        }

        /** A year that is spoken of without a cue, but elsewhere looked back on. */
        private boolean isOver(Stated one) {
            return one.role() == Role.SPOKEN_OF
                    && !one.isPart()
                    && reviewed.contains(one.period().year());
        }
    }

    /** What a page testifies, collected when it is first asked. */
    ToIntFunction<DayMonth> of(Page page) {
        AtomicReference<Testimony> testimony = new AtomicReference<>();
        Map<DayMonth, Integer> told = new HashMap<>();
        return day -> told.computeIfAbsent(day, asked -> {
            Testimony known = testimony.get();
            if (known == null) {
                known = in(page);
                testimony.set(known);
            }
            return known.yearOf(asked);
        });
    }

    private Testimony in(Page page) {
        List<DayMonth> days = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        int latest = 0;
        int sentences = 0;
        for (Range sentence : page.everything()) {
            boolean opening = sentences++ < OPENING_SENTENCES;
            for (DateMention date : dates.in(page.words(), sentence)) {
                DayMonth day = date.first();
                if (day != null && day.year() > 0 && date.role() != DateMention.Role.ANNIVERSARY) {
                    if (date.role() != DateMention.Role.DOCUMENT) {
                        days.add(day);
                    }
                    latest = isPast(date.role()) ? Math.max(latest, day.year()) : latest;
                }
            }
            List<PeriodMention> told = periods.in(page.words(), sentence);
            MeetingMention meeting = told.isEmpty() ? null : meetings.in(page.words(), sentence);
            for (PeriodMention period : told) {
                boolean single = period.year() > 0 && period.year() == period.lastYear() && !period.term();
                if (single && !isOther(page.words(), sentence, period.range())) {
                    stated.add(new Stated(period, role(page.words(), sentence, period.range(), meeting), opening));
                }
            }
        }
        return Testimony.of(days, stated, latest);
    }

    private boolean isOther(Words words, Range sentence, Range period) {
        for (int i = Math.max(sentence.from(), period.from() - NEAR); i < period.from(); i++) {
            Phrases.@Nullable Match<Beside> beside = words.isWord(i) ? others.at(words, i, period.from()) : null;
            if (beside != null) {
                return beside.value() == Beside.OTHER;
            }
        }
        return false;
    }

    private static boolean isPast(DateMention.Role role) {
        return role == DateMention.Role.EVENT || role == DateMention.Role.LIMIT;
    }

    /** A year in a meeting's name that is neither planned nor looked back on is the meeting's own. */
    private Role role(Words words, Range sentence, Range period, @Nullable MeetingMention meeting) {
        if (hasBefore(words, sentence, period, planning, CLAUSE)) {
            return Role.PLANNED;
        }
        boolean named = meeting != null
                && meeting.title().from() <= period.from()
                && period.to() <= meeting.title().to();
        if (hasBefore(words, sentence, period, reviewing, CLAUSE)) {
            return Role.REVIEWED;
        }
        return named ? Role.NAMED : Role.SPOKEN_OF;
    }

    /** Whether one of some phrases stands at most so many words before a range, in its clause. */
    private static boolean hasBefore(Words words, Range sentence, Range range, Phrases<String> phrases, int most) {
        int first = Math.max(sentence.from(), range.from() - most);
        for (int i = range.from() - 1; i >= first && words.sign(i) != ',' && words.sign(i) != ';'; i--) {
            if (words.isWord(i) && phrases.isAt(words, i, range.from())) {
                return true;
            }
        }
        return false;
    }
}
