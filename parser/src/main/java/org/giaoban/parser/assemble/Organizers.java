package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.Dates;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body that holds a meeting: the subject of {@code tổ chức}, what stands in {@code do … tổ chức}, else the body that the
 * meeting's name carries ({@code phiên họp Chính phủ}).
 */
final class Organizers {
    private static final int LONGEST = 45;

    private final Bodies bodies;
    private final Dates dates;
    private final Phrases<String> fronts;
    private final Phrases<String> cuts;
    private final Phrases<String> places;
    private final Phrases<String> units;

    Organizers(Lexicons lexicons) {
        this.bodies = new Bodies(lexicons);
        this.dates = new Dates(lexicons);
        this.fronts = lexicons.texts("fronted.tsv");
        this.cuts = lexicons.texts("organizer-cuts.tsv");
        this.places = lexicons.texts("places.tsv");
        this.units = lexicons.texts("units.tsv");
    }

    @Nullable
    Range of(Words words, MeetingMention mention, Range sentence, List<Reference> references) {
        Range agent = agent(words, mention, sentence);
        if (agent != null) {
            return agent;
        }
        Range subject = mention.subject().isEmpty() ? null : subject(words, mention.subject(), references);
        if (subject != null) {
            return subject;
        }
        boolean visit = words.folded(mention.noun().to() - 1).equals("với")
                || words.folded(mention.noun().to() - 1).equals("việc");
        return visit ? null : inName(words, mention);
    }

    /** {@code do Sở Nội vụ tổ chức}. */
    private @Nullable Range agent(Words words, MeetingMention mention, Range sentence) {
        for (int i = mention.noun().to(); i + 2 < sentence.to(); i++) {
            boolean by = words.isWord(i) && words.folded(i).equals("do") && bodies.isAt(words, i + 1, sentence.to());
            Range body = by ? bodies.at(words, i + 1, sentence.to()) : null;
            boolean holds = body != null && body.to() + 1 < sentence.to() && holds(words, body.to(), sentence.to());
            if (holds) {
                return body;
            }
        }
        return null;
    }

    private static boolean holds(Words words, int from, int limit) {
        for (int i = from; i < Math.min(limit - 1, from + 12); i++) {
            if (words.isWord(i)
                    && words.folded(i).equals("tổ")
                    && words.folded(i + 1).equals("chức")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Range subject(Words words, Range stretch, List<Reference> references) {
        int from = afterFronts(words, stretch.from(), stretch.to());
        if (from >= stretch.to()) {
            return null;
        }
        for (Reference reference : references) {
            if (reference.figure() != null
                    && reference.range().from() <= from + 1
                    && reference.range().to() > from) {
                return null;
            }
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
        boolean names = end > from
                && (bodies.isAt(words, from, end) || places.isAt(words, from, end) || units.isAt(words, from, end));
        return names && !hasPerson(references, from, end) ? new Range(from, end) : null;
    }

    private static boolean hasPerson(List<Reference> references, int from, int to) {
        return references.stream()
                .anyMatch(reference -> reference.figure() != null
                        && reference.range().from() >= from
                        && reference.range().to() <= to);
    }

    /** Skips the day, {@code tại …,}, {@code Thực hiện …,}, {@code dưới sự chủ trì của …,} before the subject. */
    private int afterFronts(Words words, int start, int limit) {
        List<DateMention> days = dates.in(words, new Range(start, limit));
        int i = start;
        boolean moved = true;
        while (moved && i < limit) {
            moved = false;
            for (DateMention day : days) {
                if (day.range().contains(i)) {
                    i = day.range().to();
                    moved = true;
                }
            }
            if (i < limit && words.sign(i) != 0) {
                i++;
                moved = true;
            } else if (i < limit && fronts.isAt(words, i, limit)) {
                int comma =
                        words.folded(i).equals("dưới") ? lastComma(words, i, limit) : commaBeforeBody(words, i, limit);
                i = comma < 0 ? i : comma + 1;
                moved = comma >= 0;
            }
        }
        return i;
    }

    private static int lastComma(Words words, int from, int limit) {
        int last = -1;
        for (int i = from; i < limit; i++) {
            last = words.sign(i) == ',' ? i : last;
        }
        return last;
    }

    /** The comma that closes an adjunct: the first after which a body or a day begins. */
    private int commaBeforeBody(Words words, int from, int limit) {
        int first = -1;
        for (int i = from; i + 1 < limit; i++) {
            if (words.sign(i) == ',') {
                first = first < 0 ? i : first;
                if (bodies.isAt(words, i + 1, limit) && words.isCapitalised(i + 1)
                        || words.isWord(i + 1)
                                && (words.folded(i + 1).equals("sáng")
                                        || words.folded(i + 1).equals("ngày")
                                        || words.folded(i + 1).equals("chiều")
                                        || words.folded(i + 1).equals("tại"))) {
                    return i;
                }
            }
        }
        return first;
    }

    private @Nullable Range inName(Words words, MeetingMention mention) {
        Range body = bodies.firstIn(
                words,
                new Range(
                        Math.min(mention.noun().to(), mention.title().to()),
                        mention.title().to()));
        return body == null ? null : cut(words, body);
    }

    /** A body in a meeting's name ends before what the meeting is about and before the body's term. */
    private Range cut(Words words, Range body) {
        for (int i = body.from() + 1; i < body.to(); i++) {
            boolean about = words.isWord(i) && words.folded(i).equals("về");
            if (about || words.isWord(i) && cuts.isAt(words, i, body.to())) {
                return new Range(body.from(), i);
            }
        }
        return body;
    }
}
