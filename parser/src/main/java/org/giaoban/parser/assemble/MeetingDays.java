package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.DayMonth;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the day of a meeting among the days of a page: the one in the sentence that reports it, else the first in the lead, else the
 * one in the headline. Days of documents, limits, plans and anniversaries are none.
 */
final class MeetingDays {
    private static final int LEAD_PARAGRAPHS = 4;
    private static final int WITH_PART = 4;
    private static final int BEFORE_NAME = 2;

    private final Dates dates;

    MeetingDays(Lexicons lexicons) {
        this.dates = new Dates(lexicons);
    }

    /** The days of events in a sentence. */
    List<DateMention> in(Words words, Range sentence) {
        List<DateMention> days = dates.in(words, sentence);
        days.removeIf(day -> day.role() != DateMention.Role.EVENT);
        return days;
    }

    /** The best day for a meeting whose noun stands at a word: with a part of the day, else before the noun, else the first; or null. */
    static @Nullable DateMention best(List<DateMention> days, int noun) {
        DateMention best = null;
        int bestScore = 0;
        for (DateMention day : days) {
            int score = (day.partOfDay() != null ? WITH_PART : 0) + (day.range().from() < noun ? BEFORE_NAME : 0) + 1;
            if (score > bestScore) {
                best = day;
                bestScore = score;
            }
        }
        return best;
    }

    /** The first day in the lead, else the one in the headline; or null. */
    @Nullable
    DateMention around(Page page, List<List<Range>> paragraphs) {
        for (List<Range> sentences : paragraphs.subList(0, Math.min(LEAD_PARAGRAPHS, paragraphs.size()))) {
            for (Range sentence : sentences) {
                DateMention day = best(in(page.words(), sentence), sentence.to());
                if (day != null) {
                    return day;
                }
            }
        }
        Range headline = page.headline();
        return headline == null ? null : best(in(page.words(), headline), headline.to());
    }

    /** The words that say the part of the day: where the day is named, or at another place that names the same day; or null. */
    @Nullable
    DateMention partOfDay(Page page, @Nullable DateMention day) {
        if (day == null || day.partOfDay() != null) {
            return day;
        }
        for (Range sentence : page.everything()) {
            if (!dates.mayHavePart(page.words(), sentence)) {
                continue;
            }
            for (DateMention other : dates.in(page.words(), sentence)) {
                if (other.partOfDay() != null && isSame(day.first(), other.first())) {
                    return other;
                }
            }
        }
        return null;
    }

    /** Whether two days have the same day and month. */
    static boolean isSame(@Nullable DayMonth one, @Nullable DayMonth other) {
        return one != null && other != null && one.day() == other.day() && one.month() == other.month();
    }
}
