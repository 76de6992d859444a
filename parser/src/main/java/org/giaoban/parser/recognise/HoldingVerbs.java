package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the verb that ties somebody to a meeting: right before its noun, or behind its name. */
final class HoldingVerbs {
    private static final int FURTHEST_BEFORE = 5;
    private static final int FURTHEST_BEHIND = 8;
    private static final int WORDS_BETWEEN = 2;

    /** What the verb says of the meeting. */
    enum Verb {
        HOLD,
        OPEN,
        RUN,
        LEAD,
        ATTEND,
        AT
    }

    private final Phrases<Verb> verbs;

    HoldingVerbs(Lexicons lexicons) {
        this.verbs = lexicons.kinds("holding-verbs.tsv", Verb.class);
    }

    /** Whether a verb begins with a word. */
    boolean isAt(Words words, int i, int limit) {
        return verbs.isAt(words, i, limit);
    }

    /** The verb right before a noun, the longest that ends there, or null. */
    Phrases.@Nullable Match<Verb> before(Words words, int noun, int start) {
        Phrases.@Nullable Match<Verb> best = null;
        for (int i = noun - 1; i >= Math.max(start, noun - FURTHEST_BEFORE); i--) {
            if (words.sign(i) != 0 && words.sign(i) != '"' && words.sign(i) != ',') {
                return best;
            }
            Phrases.@Nullable Match<Verb> verb = verbs.at(words, i, noun);
            if (verb != null && noun - verb.to() <= WORDS_BETWEEN && (best == null || verb.to() >= best.to())) {
                best = verb;
            }
        }
        return best;
    }

    /**
     * Whether a verb of taking place stands shortly behind a meeting's name: {@code Kỳ họp thứ 8 đã khai mạc}, {@code Hội nghị do Sở
     * Nội vụ tổ chức}.
     */
    boolean runsAfter(Words words, int end, int limit) {
        boolean held = words.is(end, "do");
        int most = Math.min(limit, end + (held ? 2 * FURTHEST_BEHIND : FURTHEST_BEHIND));
        for (int i = end; i < most; i++) {
            Phrases.@Nullable Match<Verb> verb = verbs.at(words, i, limit);
            if (verb != null
                    && (verb.value() == Verb.RUN
                            || verb.value() == Verb.OPEN
                            || held && verb.value() == Verb.HOLD && !words.is(i, "có"))) {
                return true;
            }
            if (words.sign(i) == '.' || words.sign(i) == ':') {
                return false;
            }
        }
        return false;
    }
}
