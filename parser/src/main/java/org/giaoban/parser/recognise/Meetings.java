package org.giaoban.parser.recognise;

import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meeting that a sentence speaks of.
 *
 * <p>Either a noun with a verb beside it ({@code Huyện ủy tổ chức hội nghị giao ban}, {@code Kỳ họp thứ 8 đã khai mạc}), or a verb that is
 * a meeting by itself ({@code Đoàn công tác làm việc với xã Tân Lộc}, {@code Thường trực HĐND huyện họp phiên thường kỳ}).
 */
public final class Meetings {
    private static final String ANY_KIND = "ANY";
    private static final String MEET = "họp";
    private static final int FUTURE_BEFORE = 6;
    private static final int ACTOR_BEFORE = 30;
    private static final int ORDER_BEFORE = 15;
    private static final int OPENING = 2;

    private final Phrases<String> nouns;
    private final Phrases<String> meetingVerbs;
    private final Phrases<String> others;
    private final Phrases<String> future;
    private final Phrases<String> aspects;
    private final Phrases<String> orders;
    private final HoldingVerbs verbs;
    private final MeetingNames names;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Meetings(Lexicons lexicons) {
        this.nouns = lexicons.texts("meeting-nouns.tsv");
        this.meetingVerbs = lexicons.texts("meeting-verbs.tsv");
        this.others = lexicons.texts("not-meetings.tsv");
        this.future = lexicons.texts("future-words.tsv");
        this.aspects = lexicons.texts("meeting-verb-aspects.tsv");
        this.orders = lexicons.texts("ordering-words.tsv");
        this.verbs = new HoldingVerbs(lexicons);
        this.names = new MeetingNames(lexicons, verbs);
        this.gate = new Gate(nouns, meetingVerbs, others);
    }

    /**
     * The best mention of a meeting in a sentence.
     *
     * @param words the text
     * @param sentence a sentence or a headline
     * @return the first of the mentions that most surely report a meeting as held, or null
     */
    public @Nullable MeetingMention in(Words words, Range sentence) {
        MeetingMention best = null;
        int i = gate.next(words, sentence.from(), sentence.to());
        while (i < sentence.to()) {
            int other = others.endAt(words, i, sentence.to());
            MeetingMention mention = other < 0 ? at(words, i, sentence) : null;
            if (mention != null && (best == null || mention.reported().compareTo(best.reported()) < 0)) {
                best = mention;
            }
            boolean noun = mention == null && !words.is(i, MEET);
            int end = mention != null ? mention.noun().to() : noun ? nouns.endAt(words, i, sentence.to()) : -1;
            i = gate.next(words, Math.max(i + 1, Math.max(end, other)), sentence.to());
        }
        return best;
    }

    private @Nullable MeetingMention at(Words words, int i, Range sentence) {
        if (words.is(i, MEET) && nouns.isAt(words, i + 1, sentence.to())) {
            return null;
        }
        Phrases.@Nullable Match<String> noun = nouns.at(words, i, sentence.to());
        if (noun != null && !isVerbHere(words, noun, sentence)) {
            return isToCome(words, i, sentence.from()) ? null : byNoun(words, noun, sentence);
        }
        int verb = words.isCapitalised(i) ? -1 : meetingVerbs.endAt(words, i, sentence.to());
        int end = noun == null ? verb : Math.max(verb, noun.to());
        MeetingKind kind = noun != null && noun.to() == end ? kind(noun.value()) : null;
        return end < 0 || isToCome(words, i, sentence.from()) || !hasActorBefore(words, i, sentence.from())
                ? null
                : byVerb(words, new Range(i, end), kind, sentence);
    }

    /** {@code họp} is a noun only after a verb: {@code chủ trì họp}, {@code tổ chức họp trực tuyến}. */
    private boolean isVerbHere(Words words, Phrases.Match<String> noun, Range sentence) {
        Phrases.@Nullable Match<HoldingVerbs.Verb> before =
                words.is(noun.from(), MEET) ? verbs.before(words, noun.from(), sentence.from()) : null;
        return words.is(noun.from(), MEET)
                && (before == null
                        || before.value() == HoldingVerbs.Verb.RUN
                        || before.value() == HoldingVerbs.Verb.AT);
    }

    /** {@code Tại hội nghị, …}, {@code Hội nghị đã nghe …}, {@code Đó là chỉ đạo của … tại cuộc họp}: the meeting that the page is about, not one spoken of in passing. */
    private static boolean isOpening(
            Words words, Phrases.@Nullable Match<HoldingVerbs.Verb> verb, int noun, int start) {
        int first = verb == null ? noun : verb.from();
        boolean speech = verb != null && verb.to() - verb.from() > 1;
        boolean told = words.is(start, "đó") && words.is(start + 1, "là");
        return first - start <= OPENING || speech || told;
    }

    private @Nullable MeetingMention byNoun(Words words, Phrases.Match<String> noun, Range sentence) {
        int end = names.end(words, noun.to(), sentence.to());
        if (future.isAt(words, end, sentence.to())) {
            return null;
        }
        Phrases.@Nullable Match<HoldingVerbs.Verb> before = verbs.before(words, noun.from(), sentence.from());
        MeetingMention.Reported reported = verbs.runsAfter(words, end, sentence.to())
                ? MeetingMention.Reported.HELD
                : reported(before == null ? HoldingVerbs.Verb.AT : before.value());
        if (reported == MeetingMention.Reported.SPOKEN_IN && !isOpening(words, before, noun.from(), sentence.from())
                || before != null && isTask(words, before, sentence.from())
                || isCounted(words, noun.from(), sentence.from())) {
            reported = MeetingMention.Reported.MENTIONED;
        }
        int subjectEnd = before == null || !isOfHolder(before.value())
                ? sentence.from()
                : withoutAspect(words, before.from(), sentence.from());
        return new MeetingMention(
                new Range(noun.from(), end),
                new Range(noun.from(), noun.to()),
                kind(noun.value()),
                new Range(sentence.from(), subjectEnd),
                reported);
    }

    /** {@code mở 12 lớp bồi dưỡng}: what was done, and no meeting that the page is about. */
    private static boolean isCounted(Words words, int noun, int start) {
        return noun > start && words.isNumber(noun - 1);
    }

    private static boolean isOfHolder(HoldingVerbs.Verb verb) {
        return verb != HoldingVerbs.Verb.ATTEND && verb != HoldingVerbs.Verb.AT;
    }

    /** {@code đề nghị Sở Xây dựng chủ trì họp kiểm điểm}: the meeting is still to be held. */
    private boolean isTask(Words words, Phrases.Match<HoldingVerbs.Verb> verb, int start) {
        boolean holds = isOfHolder(verb.value());
        for (int i = Math.max(start, verb.from() - ORDER_BEFORE); holds && i < verb.from(); i++) {
            if (!words.isCapitalised(i) && orders.isAt(words, i, verb.from())) {
                return true;
            }
        }
        return false;
    }

    private static MeetingMention.Reported reported(HoldingVerbs.Verb verb) {
        return switch (verb) {
            case HOLD, OPEN, RUN -> MeetingMention.Reported.HELD;
            case LEAD -> MeetingMention.Reported.LED;
            case ATTEND -> MeetingMention.Reported.ATTENDED;
            case AT -> MeetingMention.Reported.SPOKEN_IN;
        };
    }

    private MeetingMention byVerb(Words words, Range verb, @Nullable MeetingKind kind, Range sentence) {
        int from = verb.from();
        while (aspects.isAt(words, from, verb.to())) {
            from = aspects.endAt(words, from, verb.to());
        }
        return new MeetingMention(
                new Range(from, names.end(words, verb.to(), sentence.to())),
                new Range(from, verb.to()),
                kind,
                new Range(sentence.from(), withoutAspect(words, verb.from(), sentence.from())),
                MeetingMention.Reported.MET);
    }

    /** A meeting verb needs somebody who meets, near before it: a capitalised word within the clause. */
    private static boolean hasActorBefore(Words words, int from, int start) {
        for (int i = Math.max(start, from - ACTOR_BEFORE); i < from; i++) {
            if (words.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MeetingKind kind(String meaning) {
        return meaning.equals(ANY_KIND) ? null : MeetingKind.valueOf(meaning);
    }

    private boolean isToCome(Words words, int noun, int start) {
        return future.firstIn(words, Math.max(start, noun - FUTURE_BEFORE), noun) != null;
    }

    private int withoutAspect(Words words, int verb, int start) {
        int i = verb;
        while (i > start && aspects.isAt(words, i - 1, i)) {
            i--;
        }
        return i;
    }
}
