package org.giaoban.parser.assemble;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.text.Range;

/**
 * Tells the year that a page without a date speaks of: the latest one that its opening names, or the only one that it names at all.
 * The horizon of a goal ({@code đến năm 2030}) and the term of a body are no such years.
 */
final class StatedYear {
    private static final int OPENING_SENTENCES = 8;

    private final Periods periods;

    StatedYear(Lexicons lexicons) {
        this.periods = new Periods(lexicons);
    }

    /** The year, or 0. */
    int in(Page page) {
        Set<Integer> opening = new TreeSet<>();
        Set<Integer> all = new TreeSet<>();
        Range headline = page.headline();
        if (headline != null) {
            collect(page, headline, opening);
        }
        int sentences = 0;
        for (List<Range> paragraph : page.paragraphs()) {
            for (Range sentence : paragraph) {
                collect(page, sentence, sentences++ < OPENING_SENTENCES ? opening : all);
            }
        }
        all.addAll(opening);
        return opening.isEmpty() ? all.size() == 1 ? Collections.max(all) : 0 : Collections.max(opening);
    }

    private void collect(Page page, Range sentence, Set<Integer> years) {
        for (PeriodMention period : periods.in(page.words(), sentence)) {
            boolean single = period.year() > 0 && period.year() == period.lastYear() && !period.term();
            if (single && !isHorizon(page, period)) {
                years.add(period.year());
            }
        }
    }

    private static boolean isHorizon(Page page, PeriodMention period) {
        String before = page.words().folded(period.range().from() - 1);
        return before.equals("đến") || before.equals("nhìn") || before.equals("từ");
    }
}
