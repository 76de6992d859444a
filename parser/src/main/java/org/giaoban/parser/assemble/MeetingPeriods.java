package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period that a meeting looks back on or is named for, and the one that it plans: in its name, in the sentence that reports it,
 * then in the first paragraphs.
 */
final class MeetingPeriods {
    private static final int FIRST_PARAGRAPHS = 2;
    private static final int CUE_BEFORE = 8;

    private final Periods periods;
    private final Phrases<String> planning;
    private final Phrases<String> reviewing;
    private final Phrases<YearWitness.Beside> others;

    MeetingPeriods(Lexicons lexicons) {
        this.periods = new Periods(lexicons);
        this.planning = lexicons.texts("planning-words.tsv");
        this.reviewing = lexicons.texts("review-words.tsv");
        this.others = lexicons.kinds("other-years.tsv", YearWitness.Beside.class);
    }

    /** The period that is looked back on, or null; below the sentence that reports the meeting, only one that is said to be looked back on. */
    @Nullable
    PeriodMention reviewed(Words words, MeetingReader.Anchor anchor, List<List<Range>> paragraphs) {
        for (PeriodMention period : in(words, anchor.sentence())) {
            if (hasBefore(words, anchor.sentence().from(), period.range(), reviewing)) {
                return period;
            }
        }
        for (Range place : List.of(anchor.mention().title(), anchor.sentence())) {
            for (PeriodMention period : in(words, place)) {
                if (!isPlanned(words, place.from(), period.range())) {
                    return period;
                }
            }
        }
        for (Range place : opening(paragraphs)) {
            for (PeriodMention period : in(words, place)) {
                boolean told = period.kind() == PeriodMention.Kind.MONTHS
                        || hasBefore(words, place.from(), period.range(), reviewing);
                if (told && !isPlanned(words, place.from(), period.range())) {
                    return period;
                }
            }
        }
        return null;
    }

    /** The period that is planned, or null. */
    @Nullable
    PeriodMention planned(Words words, MeetingReader.Anchor anchor, List<List<Range>> paragraphs) {
        List<Range> places = new ArrayList<>(List.of(anchor.mention().title(), anchor.sentence()));
        places.addAll(opening(paragraphs));
        for (Range place : places) {
            for (PeriodMention period : in(words, place)) {
                if (isPlanned(words, place.from(), period.range())) {
                    return period;
                }
            }
        }
        return null;
    }

    private static List<Range> opening(List<List<Range>> paragraphs) {
        List<Range> sentences = new ArrayList<>();
        paragraphs.subList(0, Math.min(FIRST_PARAGRAPHS, paragraphs.size())).forEach(sentences::addAll);
        return sentences;
    }

    /** The periods in a place, without terms, horizons and comparisons. */
    private List<PeriodMention> in(Words words, Range place) {
        List<PeriodMention> found = periods.in(words, place);
        found.removeIf(period -> period.term()
                || isPartOfDate(words, period.range())
                || others.isAt(words, period.range().from() - 1, period.range().from()));
        return found;
    }

    /** {@code 5 tháng 6}. */
    private static boolean isPartOfDate(Words words, Range period) {
        return period.from() > 0 && words.isNumber(period.from() - 1);
    }

    /** Planned periods stand after {@code nhiệm vụ}, {@code triển khai}, with no other period between; the last months of a year are planned. */
    private boolean isPlanned(Words words, int from, Range period) {
        if (hasBefore(words, from, period, planning)) {
            return true;
        }
        for (int i = period.from(); i < period.to(); i++) {
            if (words.is(i, "cuối")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some phrases stands before a period in its clause, with no other number between. */
    private static boolean hasBefore(Words words, int from, Range period, Phrases<String> phrases) {
        for (int i = period.from() - 1; i >= Math.max(from, period.from() - CUE_BEFORE); i--) {
            if (words.sign(i) == ',' || words.sign(i) == ';' || words.isNumber(i)) {
                return false;
            }
            if (words.isWord(i) && phrases.isAt(words, i, period.from())) {
                return true;
            }
        }
        return false;
    }
}
