package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads date lines: a full day, clock times, weekdays, labels and counters, and beside them at most pen names and a section label.
 *
 * <p>{@code Ngày đăng: 26/06/2020}, {@code thứ hai, 05 08 2019 10:53}, {@code 27/05/13 10:57 GMT+7},
 * {@code 2025-06-28T23:56:00+07:00}, {@code Minh Tâm - 19/05/2025 - 22:01 | Thời sự - chính trị}. A line in which a day is followed by
 * other words is a sentence or a headline.
 */
final class PageDates {
    private static final int LONGEST = 40;
    private static final int LONGEST_SECTION = 8;

    private final DayText days;
    private final Bylines bylines;
    private final Phrases<PageDate.Label> labels;

    PageDates(Lexicons lexicons, Bylines bylines) {
        this.days = new DayText(lexicons);
        this.bylines = bylines;
        this.labels = lexicons.kinds("page-labels.tsv", PageDate.Label.class);
    }

    /** The date line, or null. */
    @Nullable
    PageDate in(Words words, Range line) {
        if (line.to() - line.from() > LONGEST || !days.isIn(words, line)) {
            return null;
        }
        Scan scan = new Scan(words, line);
        DayText.Day day = scan.run();
        return day == null ? null : scan.named(day);
    }

    /** A full day at the very start of a paragraph, glued to it: {@code 21/08/2023Ngày 20/8, …}. */
    @Nullable
    PageDate gluedBefore(Words words, Range line) {
        DayText.Day day = line.isEmpty() ? null : days.at(words, line.from(), line.to());
        if (day == null) {
            return null;
        }
        int end = day.range().to();
        boolean glued = end < line.to() && !words.hasSpaceBefore(end) && words.isCapitalised(end);
        return glued ? new PageDate(day.range(), day.date(), PageDate.Label.PUBLISHED, List.of(), null) : null;
    }

    /** One reading of one line: its day, and the runs of words that are neither day nor label. */
    private final class Scan {
        private final Words words;
        private final Range line;
        private final List<Range> runs = new ArrayList<>();
        private PageDate.Label surest = PageDate.Label.FILLER;
        private int runFrom = -1;

        Scan(Words words, Range line) {
            this.words = words;
            this.line = line;
        }

        DayText.@Nullable Day run() {
            DayText.Day day = null;
            int i = line.from();
            while (i < line.to()) {
                DayText.Day here = day == null ? days.at(words, i, line.to()) : null;
                Phrases.@Nullable Match<PageDate.Label> label = here == null ? labels.at(words, i, line.to()) : null;
                if (here != null || label != null || words.isNumber(i) || isEdge(i)) {
                    endRun(i);
                } else if (runFrom < 0) {
                    runFrom = i;
                }
                if (label != null && label.value().compareTo(surest) > 0) {
                    surest = label.value();
                }
                day = here != null ? here : day;
                i = here != null ? here.range().to() : label != null ? label.to() : i + 1;
            }
            endRun(line.to());
            return day;
        }

        /** Signs between runs; those inside one ({@code Thời sự - chính trị}) belong to it. */
        private boolean isEdge(int i) {
            return !words.isWord(i) && (runFrom < 0 || !words.isWord(i + 1) || words.sign(i) == '|');
        }

        private void endRun(int end) {
            if (runFrom >= 0) {
                int to = end;
                while (!words.isWord(to - 1)) {
                    to--;
                }
                runs.add(new Range(runFrom, to));
            }
            runFrom = -1;
        }

        /** The date line if all other words are pen names or a section label; null where they say something. */
        @Nullable
        PageDate named(DayText.Day day) {
            List<Range> authors = new ArrayList<>();
            Range section = null;
            for (Range run : runs) {
                List<Range> names = isPlace(run) ? List.of() : bylines.in(words, run);
                if (names == null && !isSection(run, day)) {
                    return null;
                }
                section = names == null ? run : section;
                authors.addAll(names == null ? List.of() : names);
            }
            return new PageDate(day.range(), day.date(), surest, authors, section);
        }

        /** {@code Phú Khê, ngày 5/3/2024}. */
        private boolean isPlace(Range run) {
            return words.sign(run.to()) == ',' && words.is(run.to() + 1, "ngày");
        }

        private boolean isSection(Range run, DayText.Day day) {
            boolean before = run.to() <= day.range().from();
            int next = run.to();
            char sign = words.sign(before ? next : run.from() - 1);
            boolean apart = before
                    ? sign != 0 && sign != '(' && next < day.range().from() || words.isCapitalised(next)
                    : sign != 0 && sign != ',';
            return apart && run.to() - run.from() <= LONGEST_SECTION;
        }
    }
}
