package org.giaoban.parser.assemble;

import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides the kind of a meeting from its name and its organiser: the first kind that fits, in the order of {@link MeetingKind}; a
 * session of a committee that merely looks back on a period stays one unless it is called {@code sơ kết} or {@code tổng kết}.
 */
final class MeetingKinds {
    private static final int OPENING = 6;
    private static final int FEW_WORDS = 3;
    private static final int PURPOSE = 10;
    private static final int OF_MOVEMENT = 4;
    private static final String CONFERENCE = "hội";
    private static final String SESSION = "phiên";

    private final Phrases<MeetingKind> names;
    private final Phrases<MeetingKind> purposes;
    private final Phrases<String> committees;
    private final Phrases<String> noCommittees;
    private final Phrases<String> councils;
    private final Phrases<String> sessions;

    MeetingKinds(Lexicons lexicons) {
        this.names = lexicons.kinds("meeting-kinds.tsv", MeetingKind.class);
        this.purposes = lexicons.kinds("meeting-purposes.tsv", MeetingKind.class);
        this.committees = lexicons.texts("committee-words.tsv");
        this.noCommittees = lexicons.texts("no-committees.tsv");
        this.councils = lexicons.texts("council-words.tsv");
        this.sessions = lexicons.texts("session-words.tsv");
    }

    /**
     * The kind.
     *
     * @param sentence the sentence that reports the meeting; a kind that the name leaves open may be told by the purpose behind it
     */
    MeetingKind of(
            Words words, MeetingMention mention, Range sentence, @Nullable Range organizer, @Nullable Range headline) {
        MeetingKind kind = byName(words, mention, organizer);
        if (kind == MeetingKind.OTHER) {
            Range title = mention.title();
            Range purpose = new Range(title.to(), Math.min(sentence.to(), title.to() + PURPOSE));
            kind = either(named(words, purpose), headline == null ? null : named(words, headline), kind);
        }
        boolean visit = kind == MeetingKind.INSPECTION
                && headline != null
                && named(words, headline) == MeetingKind.WORKING_SESSION;
        return visit ? MeetingKind.WORKING_SESSION : kind;
    }

    private static MeetingKind either(
            @Nullable MeetingKind first, @Nullable MeetingKind second, MeetingKind otherwise) {
        return first != null ? first : second != null ? second : otherwise;
    }

    private MeetingKind byName(Words words, MeetingMention mention, @Nullable Range organizer) {
        MeetingKind noun = mention.nounKind();
        if (noun == MeetingKind.CONGRESS) {
            return noun;
        }
        boolean session = noun == MeetingKind.COUNCIL_SESSION || contains(words, mention.title(), SESSION);
        if (session && isCouncil(words, mention.title(), organizer)) {
            return MeetingKind.COUNCIL_SESSION;
        }
        MeetingKind named = named(words, mention.title());
        if (noun != null && noun != MeetingKind.COUNCIL_SESSION) {
            return noun == MeetingKind.CEREMONY && named == MeetingKind.REVIEW ? named : noun;
        }
        return named == null ? byPurpose(words, mention, organizer) : named;
    }

    /** Without a kind in its name: a session of a committee, else what it is for. */
    private MeetingKind byPurpose(Words words, MeetingMention mention, @Nullable Range organizer) {
        Range title = mention.title();
        Phrases.@Nullable Match<MeetingKind> purpose = purposes.firstIn(words, title.from(), title.to());
        MeetingKind meant = purpose == null ? MeetingKind.OTHER : purpose.value();
        boolean early = purpose != null && meant == MeetingKind.DISSEMINATION && purpose.to() <= title.from() + OPENING;
        boolean committee = !early && isCommittee(words, mention, organizer);
        return committee || purpose == null && isBare(words, mention) && mention.nounKind() == null
                ? MeetingKind.COMMITTEE_SESSION
                : meant;
    }

    private static boolean contains(Words words, Range range, String word) {
        for (int i = range.from(); i < range.to(); i++) {
            if (words.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code cuộc họp}, {@code họp} without a name. */
    private static boolean isBare(Words words, MeetingMention mention) {
        return mention.title().equals(mention.noun())
                && !words.is(mention.noun().from(), CONFERENCE)
                && !words.is(mention.noun().to() - 1, "việc");
    }

    private @Nullable MeetingKind named(Words words, Range title) {
        MeetingKind best = null;
        for (int i = title.from(); i < title.to(); i++) {
            Phrases.@Nullable Match<MeetingKind> match = words.isWord(i) ? names.at(words, i, title.to()) : null;
            if (match != null && (best == null || match.value().compareTo(best) < 0)) {
                boolean called = match.value() != MeetingKind.INSPECTION || i - title.from() <= FEW_WORDS;
                best = called ? match.value() : best;
            }
        }
        return best;
    }

    /** Its name begins with the committee, or a committee holds it and it is called an ordinary session. */
    private boolean isCommittee(Words words, MeetingMention mention, @Nullable Range organizer) {
        Range title = mention.title();
        int opening = Math.min(title.to(), mention.noun().to() + OPENING);
        if (isCommittee(words, new Range(title.from(), opening))) {
            return true;
        }
        boolean session = !words.is(mention.noun().from(), CONFERENCE)
                || sessions.firstIn(words, title.from(), title.to()) != null
                || title.to() - mention.noun().to() <= 1;
        return session && organizer != null && isCommittee(words, organizer);
    }

    /** A committee, and not the {@code Ban Thường trực} of a movement. */
    private boolean isCommittee(Words words, Range body) {
        for (int i = body.from(); i < body.to(); i++) {
            int end = words.isWord(i) ? committees.endAt(words, i, body.to()) : -1;
            int near = Math.min(body.to(), end + OF_MOVEMENT);
            if (end > 0 && noCommittees.firstIn(words, i, near) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isCouncil(Words words, Range title, @Nullable Range organizer) {
        return councils.firstIn(words, title.from(), title.to()) != null
                || organizer != null && councils.firstIn(words, organizer.from(), organizer.to()) != null;
    }
}
