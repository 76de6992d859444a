package org.giaoban.parser.assemble;

import java.util.List;
import java.util.Set;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that look like bulletins and report no meeting: schedules, speeches and official documents by how their lines begin, index
 * pages by the many meetings of many bodies, each with hardly a sentence of its own.
 */
final class NearMisses {
    private static final int FEWEST_ADDRESSES = 2;
    private static final int FEWEST_LEADS = 4;
    private static final int SENTENCES_A_LEAD = 3;

    private final Phrases<ProblemCode> openings;

    NearMisses(Lexicons lexicons) {
        this.openings = lexicons.kinds("not-bulletins.tsv", ProblemCode.class);
    }

    /** What the page is instead of a bulletin, by its lines; or null. */
    @Nullable
    ProblemCode byLines(Page page) {
        Words words = page.words();
        Range headline = page.headline();
        int addresses = 0;
        int count = words.count();
        for (int i = openings.next(words, 0, count); i < count; i = openings.next(words, i + 1, count)) {
            boolean opens = words.isWord(i) && words.startsLine(i);
            Phrases.@Nullable Match<ProblemCode> opening = opens ? openings.at(words, i, count) : null;
            if (opening == null) {
                continue;
            }
            boolean inHeadline = headline != null && headline.contains(i);
            switch (opening.value()) {
                case WORK_SCHEDULE -> {
                    if (inHeadline) {
                        return ProblemCode.WORK_SCHEDULE;
                    }
                }
                case SPEECH_TEXT -> addresses++;
                default -> {
                    return ProblemCode.OFFICIAL_DOCUMENT;
                }
            }
        }
        return addresses >= FEWEST_ADDRESSES ? ProblemCode.SPEECH_TEXT : null;
    }

    /**
     * Whether a page reports so many meetings in so few sentences that it may be a list of teasers.
     *
     * @param leads how many meetings it surely reports
     */
    static boolean mayBeIndex(Page page, int leads) {
        int sentences = page.paragraphs().stream().mapToInt(List::size).sum();
        return leads >= FEWEST_LEADS && sentences <= leads * SENTENCES_A_LEAD;
    }

    /**
     * Whether such a page speaks of different bodies.
     *
     * @param holders the bodies of the meetings, or the names of the meetings, as they are written
     */
    static boolean isIndex(Set<String> holders) {
        return holders.size() >= FEWEST_LEADS;
    }
}
