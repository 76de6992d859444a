package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Literal;
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

    MeetingPeriods(Lexicons lexicons) {
        this.periods = new Periods(lexicons);
        this.planning = lexicons.texts("planning-words.tsv");
    }

    /** The period that is looked back on, or null. */
    @Nullable
    PeriodMention reviewed(Words words, MeetingReader.Anchor anchor) {
        return first(words, List.of(anchor.mention().title(), anchor.sentence()), false);
    }

    /** The period that is planned, or null. */
    @Nullable
    PeriodMention planned(Words words, MeetingReader.Anchor anchor, List<List<Range>> paragraphs) {
        List<Range> places = new ArrayList<>(List.of(anchor.mention().title(), anchor.sentence()));
        paragraphs.stream().limit(FIRST_PARAGRAPHS).forEach(places::addAll);
        return first(words, places, true);
    }

    private @Nullable PeriodMention first(Words words, List<Range> places, boolean planned) {
        for (Range place : places) {
            for (PeriodMention period : periods.in(words, place)) {
                boolean plans = isPlanned(words, place.from(), period.range());
                if (!period.term() && plans == planned && !isPartOfDate(words, period.range())) {
                    return period;
                }
            }
        }
        return null;
    }

    /** {@code 5 tháng 6}. */
    private static boolean isPartOfDate(Words words, Range period) {
        return period.from() > 0 && words.isNumber(period.from() - 1);
    }

    /** Planned periods stand after {@code nhiệm vụ}, {@code triển khai}, with no other period between; the last months of a year are planned. */
    private boolean isPlanned(Words words, int from, Range period) {
        for (int i = period.from() - 1; i >= Math.max(from, period.from() - CUE_BEFORE); i--) {
            if (words.sign(i) == ',' || words.sign(i) == ';' || words.isNumber(i)) {
                break;
            }
            if (words.isWord(i) && planning.isAt(words, i, period.from())) {
                return true;
            }
        }
        for (int i = period.from(); i < period.to(); i++) {
            if (Literal.isAt(words, i, "cuối")) {
                return true;
            }
        }
        return false;
    }
}
