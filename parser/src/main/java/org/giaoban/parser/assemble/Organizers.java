package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body that holds a meeting: what stands in {@code do … tổ chức}, the subject of {@code tổ chức}, else the body that the
 * meeting's name carries ({@code phiên họp Chính phủ}, {@code cuộc họp giao ban của UBND tỉnh}).
 */
final class Organizers {
    private static final int LONGEST = 45;
    private static final int AGENT_TO_VERB = 12;

    private final Bodies bodies;
    private final Dates dates;
    private final Phrases<String> fronts;
    private final Phrases<String> openers;
    private final Phrases<String> cuts;
    private final Phrases<String> places;
    private final Phrases<String> units;
    private final Phrases<String> leading;
    private final NamedBodies named;

    Organizers(Lexicons lexicons) {
        this.bodies = new Bodies(lexicons);
        this.dates = new Dates(lexicons);
        this.fronts = lexicons.texts("fronted.tsv");
        this.openers = lexicons.texts("organizer-openers.tsv");
        this.cuts = lexicons.texts("organizer-cuts.tsv");
        this.places = lexicons.texts("places.tsv");
        this.units = lexicons.texts("units.tsv");
        this.named = new NamedBodies(lexicons);
        this.leading = lexicons.texts("delegation-verbs.tsv");
    }

    @Nullable
    Range of(Words words, MeetingMention mention, Range sentence, List<Reference> references) {
        Range agent = agent(words, mention, sentence);
        Range subject = agent == null ? subject(words, mention.subject(), references) : agent;
        subject = subject == null ? delegation(words, mention.subject()) : subject;
        return subject == null ? named.in(words, mention, sentence) : subject;
    }

    /** {@code do Sở Nội vụ tổ chức}. */
    private @Nullable Range agent(Words words, MeetingMention mention, Range sentence) {
        for (int i = mention.noun().to(); i + 2 < sentence.to(); i++) {
            boolean by = words.is(i, "do") && bodies.isAt(words, i + 1, sentence.to());
            Range body = by ? bodies.at(words, i + 1, sentence.to()) : null;
            if (body != null && isHeldAfter(words, body.to(), sentence.to())) {
                return body;
            }
        }
        return null;
    }

    private static boolean isHeldAfter(Words words, int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, from + AGENT_TO_VERB); i++) {
            if (words.is(i, "tổ") && words.is(i + 1, "chức")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Range subject(Words words, Range stretch, List<Reference> references) {
        int front = afterFronts(words, stretch.from(), stretch.to());
        int from = Math.max(front, openers.endAt(words, front, stretch.to()));
        boolean body = from < stretch.to() && bodies.isAt(words, from, stretch.to());
        if (from >= stretch.to() || !body && isPerson(references, from)) {
            return null;
        }
        int end = from;
        while (end < stretch.to()
                && end - from < LONGEST
                && !(words.isWord(end) && cuts.isAt(words, end, stretch.to()))) {
            end++;
        }
        while (end > from && words.sign(end - 1) != 0 && words.sign(end - 1) != ')') {
            end--;
        }
        boolean names = body || places.isAt(words, from, end) || units.isAt(words, from, end);
        return names && end > from && !namesPerson(references, from, end) ? new Range(from, end) : null;
    }

    /** {@code đồng chí A dẫn đầu đoàn công tác của Bộ Công an}: the delegation. */
    private @Nullable Range delegation(Words words, Range subject) {
        for (int i = subject.from(); i + 1 < subject.to(); i++) {
            int verb = words.isWord(i) ? leading.endAt(words, i, subject.to()) : -1;
            if (verb > 0 && verb < subject.to() && bodies.isAt(words, verb, subject.to())) {
                return named.nameFrom(words, verb, subject.to());
            }
        }
        return null;
    }

    private static boolean isPerson(List<Reference> references, int from) {
        for (Reference reference : References.touching(references, new Range(from, from + 2))) {
            if (reference.figure() != null && reference.range().to() > from) {
                return true;
            }
        }
        return false;
    }

    /** A title inside a body's name ({@code Ban Bí thư Trung ương Đảng}) names nobody; a person's name does. */
    private static boolean namesPerson(List<Reference> references, int from, int to) {
        for (Reference reference : References.touching(references, new Range(from, to))) {
            PersonMention mention = reference.mention();
            if (mention != null
                    && mention.name().from() >= from
                    && mention.name().to() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Skips the day, {@code tại …,}, {@code Thực hiện …,}, {@code dưới sự chủ trì của …,} before the subject. */
    private int afterFronts(Words words, int start, int limit) {
        List<DateMention> days = dates.in(words, new Range(start, limit));
        int i = start;
        boolean moved = true;
        while (moved && i < limit) {
            int before = i;
            for (DateMention day : days) {
                i = day.range().contains(i) ? day.range().to() : i;
            }
            if (i < limit && words.sign(i) != 0) {
                i++;
            } else if (i < limit && fronts.isAt(words, i, limit)) {
                i = words.is(i, "dưới") ? afterLastComma(words, i, limit) : afterAdjunct(words, i, limit);
            }
            moved = i > before;
        }
        return i;
    }

    private static int afterLastComma(Words words, int from, int limit) {
        int after = from;
        for (int i = from; i < limit; i++) {
            after = words.sign(i) == ',' ? i + 1 : after;
        }
        return after;
    }

    /** The word after the comma that closes an adjunct: the first comma before a body, a day or a place, else the first at all. */
    private int afterAdjunct(Words words, int from, int limit) {
        int first = from;
        for (int i = from; i + 1 < limit; i++) {
            if (words.sign(i) == ',') {
                first = first == from ? i + 1 : first;
                boolean body = bodies.isAt(words, i + 1, limit) && words.isCapitalised(i + 1);
                if (body || words.is(i + 1, "tại") || dates.at(words, i + 1, limit) != null) {
                    return i + 1;
                }
            }
        }
        return first;
    }
}
