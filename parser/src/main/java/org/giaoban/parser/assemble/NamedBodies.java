package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.Ordinals;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the body whose meeting it is in the meeting's own name, and tells where that body's name ends there. */
final class NamedBodies {
    private static final int NAME_TO_OWNER = 12;

    private final Bodies bodies;
    private final Dates dates;
    private final Ordinals ordinals;
    private final Phrases<String> openers;
    private final Phrases<String> cuts;
    private final Phrases<String> attributes;
    private final Phrases<String> attributions;
    private final Phrases<String> nameEnds;
    private final Phrases<String> sessions;

    NamedBodies(Lexicons lexicons) {
        this.bodies = new Bodies(lexicons);
        this.dates = new Dates(lexicons);
        this.ordinals = new Ordinals(lexicons);
        this.openers = lexicons.texts("organizer-openers.tsv");
        this.cuts = lexicons.texts("organizer-cuts.tsv");
        this.attributes = lexicons.texts("meeting-attributes.tsv");
        this.attributions = lexicons.texts("document-attributions.tsv");
        this.nameEnds = lexicons.texts("organizer-name-ends.tsv");
        this.sessions = lexicons.texts("session-words.tsv");
    }

    /** The body in a meeting's name or shortly behind it, or null. */
    @Nullable
    Range in(Words words, MeetingMention mention, Range sentence) {
        if (mention.reported() == MeetingMention.Reported.MET) {
            return null;
        }
        Range beside = beside(words, mention.noun().to(), mention.title());
        return beside == null ? owner(words, mention, sentence) : beside;
    }

    /** The body right behind the noun and its attributes: {@code Hội nghị trực tuyến lần thứ 5 Ban Chỉ đạo tỉnh}. */
    private @Nullable Range beside(Words words, int noun, Range title) {
        int i = noun;
        int end = noun;
        while (end >= 0 && end < title.to()) {
            i = words.sign(end) == ',' ? end + 1 : end;
            end = attributeEnd(words, i, title.to());
        }
        i = Math.max(i, openers.endAt(words, i, title.to()));
        return i < title.to() ? nameFrom(words, i, title.to()) : null;
    }

    private int attributeEnd(Words words, int i, int limit) {
        Range ordinal = ordinals.in(words, new Range(i, limit));
        return ordinal != null && ordinal.from() == i ? ordinal.to() : attributes.endAt(words, i, limit);
    }

    /** The body behind {@code của}: {@code cuộc họp giao ban sáng 6/2 của UBND tỉnh}, not the author of a document. */
    private @Nullable Range owner(Words words, MeetingMention mention, Range sentence) {
        int from = mention.noun().to();
        int limit = Math.min(sentence.to(), mention.title().to() + NAME_TO_OWNER);
        for (int i = from; i + 1 < limit; i++) {
            if (words.is(i, "của")) {
                int end = Math.max(mention.title().to(), limit);
                return nameFrom(words, i + 1, end);
            }
            if (words.sign(i) == ',' || words.isWord(i) && attributions.isAt(words, i, limit)) {
                return null;
            }
        }
        return null;
    }

    /**
     * The body whose name begins at a word: it goes on to what the meeting is about, to the meeting's attributes and to its kind.
     *
     * @return its words, or null where no body's name begins there
     */
    @Nullable
    Range nameFrom(Words words, int from, int limit) {
        Range body = bodies.at(words, from, limit);
        if (body == null) {
            return null;
        }
        int i = from + 1;
        while (i < body.to() && !isAttribute(words, i, limit) && !isPurpose(words, i, limit)) {
            i++;
        }
        if (i < body.to()) {
            return new Range(from, i);
        }
        while (i < limit && !endsName(words, i, limit)) {
            i = words.sign(i) == '(' ? closing(words, i, limit) + 1 : i + 1;
        }
        return new Range(from, i);
    }

    private boolean endsName(Words words, int i, int limit) {
        if (!words.isWord(i)) {
            boolean dot = words.sign(i) == '.' && i + 1 < limit && !words.hasSpaceBefore(i + 1);
            boolean joins = words.sign(i) == '-' || words.sign(i) == '&' || dot;
            return !joins && (words.sign(i) != '(' || closing(words, i, limit) < 0);
        }
        return words.isNumber(i) && dates.at(words, i, limit) != null
                || isAttribute(words, i, limit)
                || !words.isCapitalised(i) && (nameEnds.isAt(words, i, limit) || sessions.isAt(words, i, limit));
    }

    /** {@code Ủy ban Trung ương Mặt trận | kiểm điểm việc phối hợp}: two words at least, one alone may belong to the body's name. */
    private boolean isPurpose(Words words, int i, int limit) {
        return words.isWord(i) && !words.isCapitalised(i) && nameEnds.endAt(words, i, limit) - i > 1;
    }

    /** What the meeting is about, or what its own name says of it. */
    private boolean isAttribute(Words words, int i, int limit) {
        return words.isWord(i)
                && (words.is(i, "về") || cuts.isAt(words, i, limit) || attributeEnd(words, i, limit) >= 0);
    }

    /** The bracket that closes a short form: {@code Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam}; or -1. */
    private static int closing(Words words, int open, int limit) {
        boolean shortForm = open + 2 < limit && words.isAllCapitals(open + 1) && words.sign(open + 2) == ')';
        return shortForm ? open + 2 : -1;
    }
}
