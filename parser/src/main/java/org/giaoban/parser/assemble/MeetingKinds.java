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

    private final Phrases<MeetingKind> words;
    private final Phrases<String> committees;
    private final Phrases<String> sessions;

    MeetingKinds(Lexicons lexicons) {
        this.words = lexicons.read("meeting-kinds.tsv", MeetingKind::valueOf);
        this.committees = lexicons.texts("committee-words.tsv");
        this.sessions = lexicons.texts("session-words.tsv");
    }

    MeetingKind of(Words text, MeetingMention mention, @Nullable Range organizer, @Nullable Range headline) {
        MeetingKind kind = byName(text, mention, organizer);
        MeetingKind called = kind == MeetingKind.OTHER && headline != null ? named(text, headline) : null;
        return called == null ? kind : called;
    }

    private MeetingKind byName(Words text, MeetingMention mention, @Nullable Range organizer) {
        MeetingKind noun = mention.nounKind();
        boolean council = isCouncil(text, mention.title()) || organizer != null && isCouncil(text, organizer);
        if (noun == MeetingKind.CONGRESS) {
            return noun;
        }
        if (council
                && (noun == MeetingKind.COUNCIL_SESSION
                        || text.folded(mention.noun().from()).equals("phiên"))) {
            return MeetingKind.COUNCIL_SESSION;
        }
        if (noun != null && noun != MeetingKind.COUNCIL_SESSION) {
            return noun == MeetingKind.CEREMONY && named(text, mention.title()) == MeetingKind.REVIEW
                    ? MeetingKind.REVIEW
                    : noun;
        }
        MeetingKind named = named(text, mention.title());
        boolean committee = isCommittee(text, mention, organizer);
        if (named != null && (!committee || named != MeetingKind.DISSEMINATION || namedEarly(text, mention.title()))) {
            return named;
        }
        boolean bare = mention.title().to() - mention.noun().to() == 0
                && !text.folded(mention.noun().from()).equals("hội");
        return committee
                        || bare
                                && noun == null
                                && !text.folded(mention.noun().to() - 1).equals("việc")
                ? MeetingKind.COMMITTEE_SESSION
                : named == null ? MeetingKind.OTHER : named;
    }

    private @Nullable MeetingKind named(Words text, Range title) {
        MeetingKind best = null;
        for (int i = title.from(); i < title.to(); i++) {
            Phrases.@Nullable Match<MeetingKind> match = text.isWord(i) ? words.at(text, i, title.to()) : null;
            if (match != null && (best == null || match.value().compareTo(best) < 0)) {
                boolean called = match.value() != MeetingKind.INSPECTION || i - title.from() <= FEW_WORDS;
                best = called ? match.value() : best;
            }
        }
        return best;
    }

    private boolean namedEarly(Words text, Range title) {
        return words.firstIn(text, title.from(), Math.min(title.to(), title.from() + OPENING)) != null;
    }

    /** Its name begins with the committee, or a committee holds it and it is called an ordinary session. */
    private boolean isCommittee(Words text, MeetingMention mention, @Nullable Range organizer) {
        Range title = mention.title();
        Range opening =
                new Range(title.from(), Math.min(title.to(), mention.noun().to() + OPENING));
        if (hasCommittee(text, opening)) {
            return true;
        }
        boolean session = !text.folded(mention.noun().from()).equals("hội")
                || sessions.firstIn(text, title.from(), title.to()) != null
                || title.to() - mention.noun().to() <= 1;
        return session && organizer != null && hasCommittee(text, organizer);
    }

    private boolean hasCommittee(Words text, Range range) {
        return committees.firstIn(text, range.from(), range.to()) != null;
    }

    private static boolean isCouncil(Words text, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            String word = text.isWord(i) ? text.folded(i) : "";
            if (word.equals("hđnd")
                    || word.equals("hội")
                            && i + 3 < range.to()
                            && text.folded(i + 1).equals("đồng")
                            && text.folded(i + 2).equals("nhân")) {
                return true;
            }
        }
        return false;
    }
}
