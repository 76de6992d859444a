package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Aspects;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.Modals;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who stands behind a verb of ordering: {@code đồng chí X yêu cầu}, {@code Đồng chí cũng giao}, {@code Ban Thường vụ giao}, {@code Hội
 * nghị thống nhất giao}; a verb that opens its sentence belongs to whoever is speaking.
 */
final class Givers {
    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_BODY = 25;
    private static final int LONGEST_OPENER = 12;
    private static final int LONGEST_MEETING = 6;

    private final Bodies bodies;
    private final Modals modals;
    private final Aspects aspects;
    private final UnnamedLeaders unnamedLeaders;
    private final Phrases<String> meetings;
    private final Phrases<String> joins;

    Givers(Lexicons lexicons) {
        this.bodies = new Bodies(lexicons);
        this.modals = new Modals(lexicons);
        this.aspects = new Aspects(lexicons);
        this.unnamedLeaders = new UnnamedLeaders(lexicons);
        this.meetings = lexicons.texts("meeting-subjects.tsv");
        this.joins = lexicons.texts("order-joins.tsv");
    }

    /** Who gives the order, or null where nobody does. */
    @Nullable
    Giver of(Order order, Statement statement, Speech speech) {
        int verb = order.verb().from();
        if (verb <= statement.start()) {
            return order.kind() == Order.Kind.INSTRUCT ? null : speaking(speech);
        }
        Reference near = statement.lastBefore(verb);
        if (near != null && isSubject(near.range(), verb, statement.words())) {
            return meant(near, statement, speech);
        }
        Giver leader = unnamedLeaders.before(verb, statement, speech.giver());
        if (leader != null) {
            return leader;
        }
        Range body = bodyBefore(statement, verb);
        if (body != null && (order.orders() || isOrganizer(body, speech, statement.words()))) {
            return Giver.body(body);
        }
        if (meetings.isAt(statement.words(), statement.range().from(), verb)
                && verb - statement.range().from() <= LONGEST_MEETING) {
            Range organizer = speech.organizer();
            return organizer == null ? Giver.NOBODY : Giver.body(organizer);
        }
        return fromAfar(verb, near, statement, speech);
    }

    /** {@code Ban Chỉ đạo} for {@code Ban Chỉ đạo Cải cách tư pháp Trung ương}, who holds the meeting: what it says is to be done, is an order. */
    private static boolean isOrganizer(Range body, Speech speech, Words words) {
        Range organizer = speech.organizer();
        return organizer != null && words.folded(organizer).startsWith(words.folded(body));
    }

    private static @Nullable Giver speaking(Speech speech) {
        return speech.giver().isKnown() || speech.stage() == Speech.Stage.ORDERING ? speech.giver() : null;
    }

    /** {@code đồng chí X ghi nhận …, đồng thời đề nghị}; {@code Người đứng đầu tỉnh cũng yêu cầu}; {@code Thời gian tới, yêu cầu}. */
    private @Nullable Giver fromAfar(int verb, @Nullable Reference near, Statement statement, Speech speech) {
        Words words = statement.words();
        if (near != null && isJoined(words, verb, statement.range().from())) {
            Reference first = statement.references().get(0);
            return first.figure() == null && near.figure() != null
                    ? Giver.of(near, speech.meantByAddress())
                    : Giver.of(first, speech.meantByAddress());
        }
        boolean afterOpener = verb - statement.range().from() <= LONGEST_OPENER && words.sign(verb - 1) == ',';
        return afterOpener
                        && near == null
                        && speech.stage() == Speech.Stage.ORDERING
                        && speech.giver().person() != null
                ? speech.giver()
                : null;
    }

    /** Who a reference means: {@code đồng chí X ghi nhận …, | đồng chí | cũng mong …} means X; {@code A và B} means A. */
    private static Giver meant(Reference near, Statement statement, Speech speech) {
        Reference before = statement.lastBefore(near.range().from());
        if (before == null || before.figure() == null) {
            return Giver.of(near, speech.meantByAddress());
        }
        int between = near.range().from() - before.range().to();
        boolean together = between == 1 && statement.isWord(before.range().to(), "và");
        return near.figure() == null || together
                ? Giver.of(before, speech.meantByAddress())
                : Giver.of(near, speech.meantByAddress());
    }

    private boolean isSubject(Range reference, int verb, Words words) {
        int end = reference.to();
        return verb - end <= LONGEST_GAP && modals.firstIn(words, new Range(end, verb)) == null;
    }

    /** {@code …, đồng thời đề nghị}, {@code … và yêu cầu}. */
    boolean isJoined(Words words, int verb, int from) {
        return verb > from && isJoinWord(words, verb - 1);
    }

    boolean isJoinWord(Words words, int i) {
        char sign = words.sign(i);
        return sign == ',' || sign == ';' || words.isWord(i) && joins.endAt(words, i, i + 1) == i + 1;
    }

    private @Nullable Range bodyBefore(Statement statement, int verb) {
        Words words = statement.words();
        for (int i = Math.max(statement.start(), verb - LONGEST_BODY); i < verb; i++) {
            boolean begins = words.isCapitalised(i)
                    && (i == statement.start() || !words.isWord(i - 1) || !words.isCapitalised(i - 1));
            Range at = begins ? bodies.at(words, i, verb) : null;
            if (at != null && onlyAdverbs(words, at.to(), verb)) {
                return at;
            }
        }
        return null;
    }

    /** {@code Ban Thường vụ | cũng đã | yêu cầu}. */
    private boolean onlyAdverbs(Words words, int from, int verb) {
        int i = from;
        while (i < verb) {
            int next = aspects.endAt(words, i, verb);
            if (next < 0) {
                return false;
            }
            i = next;
        }
        return true;
    }
}
