package org.giaoban.parser.recognise;

import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meeting that a sentence speaks of.
 *
 * <p>Either a noun with a verb of holding beside it ({@code Huyện ủy tổ chức hội nghị giao ban}, {@code Kỳ họp thứ 8 đã khai mạc}), or a
 * verb that is a meeting by itself ({@code Đoàn công tác làm việc với xã Tân Lộc}, {@code Thường trực HĐND huyện họp phiên thường kỳ}).
 */
public final class Meetings {
    private static final int LONGEST_TITLE = 60;
    private static final int GAP = 5;

    private enum Verb {
        HOLD,
        RUN,
        LEAD,
        MEET
    }

    private final Phrases<String> nouns;
    private final Phrases<Verb> verbs;
    private final Phrases<String> stops;
    private final Dates dates;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Meetings(Lexicons lexicons) {
        this.nouns = lexicons.texts("meeting-nouns.tsv");
        this.verbs = lexicons.read("holding-verbs.tsv", Verb::valueOf);
        this.stops = lexicons.texts("meeting-stops.tsv");
        this.dates = new Dates(lexicons);
    }

    /**
     * The best mention of a meeting in a sentence.
     *
     * @param words the text
     * @param sentence a sentence or a headline
     * @return the mention that most surely reports a meeting as held, or null
     */
    public @Nullable MeetingMention in(Words words, Range sentence) {
        MeetingMention best = null;
        int i = sentence.from();
        while (i < sentence.to()) {
            MeetingMention mention = words.isWord(i) ? at(words, i, sentence) : null;
            if (mention != null && (best == null || mention.reported().compareTo(best.reported()) < 0)) {
                best = mention;
            }
            i = mention == null ? i + 1 : Math.max(i + 1, mention.noun().to());
        }
        return best;
    }

    private @Nullable MeetingMention at(Words words, int i, Range sentence) {
        Phrases.@Nullable Match<String> noun = nouns.at(words, i, sentence.to());
        if (noun != null && !isVerbHere(words, noun, sentence)) {
            return byNoun(words, noun, sentence);
        }
        Phrases.@Nullable Match<Verb> verb = verbs.at(words, i, sentence.to());
        if (verb == null || words.isCapitalised(i)) {
            return null;
        }
        if (isInspection(words, i) && !isVisit(words.folded(i - 1))) {
            return null;
        }
        boolean meets = verb.value() == Verb.MEET || words.folded(i).equals("họp") && verb.value() == Verb.RUN;
        return meets ? byVerb(words, verb.from(), verb.to(), sentence) : null;
    }

    /** {@code kiểm tra}, {@code giám sát}, {@code khảo sát}: more often a task than a meeting. */
    private static boolean isInspection(Words words, int i) {
        String word = words.folded(i);
        return word.equals("kiểm") || word.equals("giám") || word.equals("khảo");
    }

    private static boolean isVisit(String before) {
        return before.equals("đã")
                || before.equals("đến")
                || before.equals("đi")
                || before.equals("hành")
                || before.equals("chức")
                || before.equals("về")
                || before.equals("tiếp");
    }

    /** {@code họp} is a noun after a verb of holding only. */
    private boolean isVerbHere(Words words, Phrases.Match<String> noun, Range sentence) {
        boolean ambiguous = noun.to() - noun.from() == 1;
        return ambiguous
                && words.folded(noun.from()).equals("họp")
                && verbBefore(words, noun.from(), sentence.from()) != Verb.HOLD;
    }

    private @Nullable MeetingMention byNoun(Words words, Phrases.Match<String> noun, Range sentence) {
        int end = titleEnd(words, noun.to(), sentence.to());
        Range title = new Range(noun.from(), end);
        Verb before = verbBefore(words, noun.from(), sentence.from());
        boolean runs = runsAfter(words, end, sentence.to());
        int subjectEnd = before == null ? noun.from() : verbStart(words, noun.from(), sentence.from());
        Range subject = new Range(sentence.from(), before == Verb.HOLD ? subjectEnd : sentence.from());
        Range all = new Range(noun.from(), noun.to());
        MeetingMention.Reported reported = before == Verb.HOLD || runs
                ? MeetingMention.Reported.HELD
                : before == Verb.LEAD && !isReference(words, subjectEnd)
                        ? MeetingMention.Reported.ATTENDED
                        : MeetingMention.Reported.MENTIONED;
        return isPlanned(words, noun.from(), sentence.from())
                ? null
                : new MeetingMention(title, all, kind(noun.value()), subject, reported);
    }

    private @Nullable MeetingMention byVerb(Words words, int from, int to, Range sentence) {
        if (isPlanned(words, from, sentence.from())) {
            return null;
        }
        int end = titleEnd(words, to, sentence.to());
        boolean clear = from > sentence.from() && hasActorBefore(words, from, sentence.from());
        return new MeetingMention(
                new Range(from, end),
                new Range(from, to),
                null,
                new Range(sentence.from(), withoutAspect(words, from, sentence.from())),
                clear ? MeetingMention.Reported.HELD : MeetingMention.Reported.MENTIONED);
    }

    /** A meeting verb needs somebody who meets, near before it: a capitalised word within the clause. */
    private static boolean hasActorBefore(Words words, int from, int start) {
        for (int i = from - 1; i >= Math.max(start, from - 30); i--) {
            if (words.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MeetingKind kind(String meaning) {
        return meaning.equals("ANY") ? null : MeetingKind.valueOf(meaning);
    }

    /** {@code tại hội nghị}, {@code phát biểu tại hội nghị}. */
    private boolean isReference(Words words, int verbStart) {
        String word = words.folded(verbStart);
        return word.equals("tại") || word.equals("nghe");
    }

    private static boolean isPlanned(Words words, int noun, int start) {
        for (int i = noun - 1; i >= Math.max(start, noun - 6); i--) {
            String word = words.isWord(i) ? words.folded(i) : "";
            if (word.equals("sẽ")
                    || word.equals("chuẩn")
                    || word.equals("kiến") && i > start && words.folded(i - 1).equals("dự")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Verb verbBefore(Words words, int noun, int start) {
        int at = verbStart(words, noun, start);
        Phrases.@Nullable Match<Verb> verb = at < 0 ? null : verbs.at(words, at, noun);
        return verb == null ? null : verb.value() == Verb.RUN ? Verb.HOLD : verb.value();
    }

    /** Where the verb right before a noun begins, or -1. */
    private int verbStart(Words words, int noun, int start) {
        for (int i = noun - 1; i >= Math.max(start, noun - GAP); i--) {
            if (words.sign(i) != 0 && words.sign(i) != '"' && words.sign(i) != ',') {
                return -1;
            }
            Phrases.@Nullable Match<Verb> verb = words.isWord(i) ? verbs.at(words, i, noun) : null;
            if (verb != null && verb.value() != Verb.MEET && noun - verb.to() <= 2) {
                return longerStart(words, i, noun, start);
            }
        }
        return -1;
    }

    private int longerStart(Words words, int from, int noun, int start) {
        int best = from;
        for (int i = from - 1; i >= Math.max(start, from - 4); i--) {
            int end = words.isWord(i) ? verbs.endAt(words, i, noun) : -1;
            if (end > from) {
                best = i;
            }
        }
        return best;
    }

    private boolean runsAfter(Words words, int end, int limit) {
        int most = Math.min(limit, end + 8);
        for (int i = end; i < most; i++) {
            Phrases.@Nullable Match<Verb> verb = words.isWord(i) ? verbs.at(words, i, limit) : null;
            boolean runs = verb != null
                    && (verb.value() == Verb.RUN
                            || verb.value() == Verb.HOLD
                                    && (words.folded(i).equals("khai")
                                            || words.folded(i).equals("bế")));
            if (runs) {
                return true;
            }
            if (words.sign(i) == '.' || words.sign(i) == ':') {
                return false;
            }
        }
        return false;
    }

    private static int withoutAspect(Words words, int verb, int start) {
        int i = verb;
        while (i > start && isAspect(words.isWord(i - 1) ? words.folded(i - 1) : "")) {
            i--;
        }
        return i;
    }

    private static boolean isAspect(String word) {
        return word.equals("đã")
                || word.equals("vừa")
                || word.equals("tiếp")
                || word.equals("tục")
                || word.equals("đến")
                || word.equals("về")
                || word.equals("có");
    }

    private int titleEnd(Words words, int from, int limit) {
        int most = Math.min(limit, from + LONGEST_TITLE);
        boolean quoted = false;
        boolean bracketed = false;
        int i = from;
        for (; i < most; i++) {
            char sign = words.sign(i);
            quoted ^= sign == '"';
            bracketed = sign == '(' || bracketed && sign != ')';
            if (quoted || bracketed) {
                continue;
            }
            if (endsTitle(words, i, from, limit, sign)) {
                break;
            }
        }
        while (i > from && words.sign(i - 1) != 0 && words.sign(i - 1) != ')' && words.sign(i - 1) != '"') {
            i--;
        }
        return i;
    }

    private boolean endsTitle(Words words, int i, int from, int limit, char sign) {
        boolean shortForm =
                sign == '.' && !words.hasSpaceBefore(i + 1) && words.isAllCapitals(i - 1) && words.length(i - 1) <= 3;
        if (sign == '.' && !shortForm || sign == ';' || sign == ':') {
            return true;
        }
        if (sign == ',') {
            boolean body = i + 1 < limit && (words.isAllCapitals(i + 1) && words.length(i + 1) > 2);
            boolean listed = i + 1 < limit
                    && words.isWord(i + 1)
                    && !words.isCapitalised(i + 1)
                    && i - from > 3
                    && !stops.isAt(words, i + 1, limit)
                    && !verbs.isAt(words, i + 1, limit);
            return !body && !listed;
        }
        boolean stop = words.isWord(i) && stops.isAt(words, i, limit) && !words.isCapitalised(i);
        return stop || i > from && words.isNumber(i) && dates.isNumericDate(words, i, limit);
    }
}
