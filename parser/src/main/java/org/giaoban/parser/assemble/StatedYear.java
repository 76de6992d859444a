package org.giaoban.parser.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/** Tells the year that a page without a date speaks of: the one its periods name most often, the first among equals. */
final class StatedYear {
    private final Periods periods;

    StatedYear(Lexicons lexicons) {
        this.periods = new Periods(lexicons);
    }

    /** The year, or 0. */
    int in(Page page) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        Range headline = page.headline();
        best = headline == null ? 0 : count(page, headline, counts, best);
        for (List<Range> paragraph : page.paragraphs()) {
            for (Range sentence : paragraph) {
                best = count(page, sentence, counts, best);
            }
        }
        return best;
    }

    /** {@code đến năm 2030}, {@code tầm nhìn 2050}. */
    private static boolean isHorizon(Page page, PeriodMention period) {
        String before = page.words().folded(period.range().from() - 1);
        return before.equals("đến") || before.equals("nhìn") || before.equals("từ");
    }

    private int count(Page page, Range sentence, Map<Integer, Integer> counts, int best) {
        int leader = best;
        for (PeriodMention period : periods.in(page.words(), sentence)) {
            boolean single = period.year() > 0 && period.year() == period.lastYear() && !period.term() && !isHorizon(page, period);
            if (single) {
                int count = counts.merge(period.year(), 1, Integer::sum);
                @Nullable Integer most = counts.get(leader);
                leader = most == null || count > most ? period.year() : leader;
            }
        }
        return leader;
    }
}
