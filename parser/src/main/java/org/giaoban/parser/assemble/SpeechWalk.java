package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the sentences of a meeting and keeps in mind who is speaking.
 *
 * <p>A sentence with a verb of ordering opens a run of directives ({@code Kết luận hội nghị, đồng chí X yêu cầu …}); the sentences after
 * it go on while they say what somebody must do. A new speaker, a report of what was done, or a paragraph that orders nothing ends it.
 */
final class SpeechWalk {
    private static final int PETITIONER_GAP = 10;

    private final Words words;
    private final Cast cast;
    private final DirectiveReader reader;
    private final DirectiveCutter cutter;
    private final @Nullable Range organizer;
    private final List<FoundDirective> found = new ArrayList<>();

    private @Nullable Figure speaker;
    private @Nullable Range speakerAt;
    private @Nullable Range body;
    private boolean ordering;
    private boolean announced;
    /** Whether somebody is quoted at length, who has ordered nothing yet. */
    private boolean speaking;

    private Force force = Force.REQUEST;
    private List<Range> lastAddressees = List.of();
    private boolean newParagraph;
    /** Whether the verb at hand orders whatever follows it. */
    private boolean binding;

    SpeechWalk(Words words, Cast cast, @Nullable Range organizer, DirectiveReader reader) {
        this.organizer = organizer;
        this.words = words;
        this.cast = cast;
        this.reader = reader;
        this.cutter = new DirectiveCutter(words, reader);
    }

    List<FoundDirective> found() {
        return found;
    }

    void beginParagraph() {
        newParagraph = true;
    }

    void read(Range sentence) {
        List<Reference> references = cast.in(sentence);
        OrderClause clause = new OrderClause(words, sentence, references, reader);
        List<Order> orders = reader.orders().in(words, sentence).stream()
                .filter(order -> !isInsideReference(order, references))
                .toList();
        boolean reporting = reader.reportingCues().isAt(words, clause.start(), sentence.to());
        Order order = choose(orders, clause);
        if (order != null) {
            readOrder(order, clause);
        } else if (isPassive(clause)) {
            readPassive(clause);
        } else if ((ordering || speaking) && !reporting) {
            readContinuation(clause);
        } else if (reporting || newParagraph && !announced) {
            ordering = false;
            speaking = speaking && !newParagraph;
        }
        if (order == null) {
            follow(clause, orders);
        }
        newParagraph = false;
    }

    private static boolean isInsideReference(Order order, List<Reference> references) {
        return references.stream()
                .anyMatch(reference -> reference.range().contains(order.verb().from()));
    }

    /** The verb that makes the sentence an order: the first that orders by itself, else a verb of saying with a modal after it. */
    private @Nullable Order choose(List<Order> orders, OrderClause clause) {
        boolean anchored = false;
        for (Order order : orders) {
            boolean governed =
                    isGoverned(order, clause) || clause.isJoined(order) && (anchored || clause.actsEarlier(order));
            anchored |= governed;
            if (order.orders() && governed && !isPetition(order, clause)) {
                return order;
            }
        }
        for (Order order : orders) {
            boolean tells = !order.orders() && clause.saysWhatToDo(order);
            if (tells && isGoverned(order, clause) && !isPetition(order, clause)) {
                return order;
            }
        }
        return null;
    }

    /** Whether somebody stands before the verb who gives the order, or the verb opens the sentence while somebody is speaking. */
    private boolean isGoverned(Order order, OrderClause clause) {
        Range sentence = clause.sentence();
        int verb = order.verb().from();
        int start = clause.start();
        if (verb <= start) {
            return speaker != null || body != null || ordering;
        }
        if (isTopicFirst(clause, verb) || words.sign(sentence.from()) == '"' && clause.subjectOf(order) != null) {
            return true;
        }
        Reference subject = clause.subjectOf(order);
        return subject != null && clause.isNear(subject, verb)
                || clause.bodyBefore(verb) != null
                || clause.isMeetingSubject(order)
                || opensClause(verb, clause.sentence());
    }

    /** {@code Đối với các xã, giao …}: the topic, then the verb, while somebody is speaking. */
    private boolean isTopicFirst(OrderClause clause, int verb) {
        Range sentence = clause.sentence();
        boolean topic = reader.fronts().isAt(words, sentence.from(), sentence.to()) && words.sign(verb - 1) == ',';
        return topic
                && speaker != null
                && clause.references().stream()
                        .noneMatch(reference -> reference.range().to() <= verb
                                && reference.range().from() >= sentence.from());
    }

    /** {@code Kết luận hội nghị, yêu cầu …}: the verb right after an opening adjunct, while somebody is speaking. */
    private boolean opensClause(int verb, Range sentence) {
        return ordering && verb - sentence.from() <= 12 && words.sign(verb - 1) == ',' && speaker != null;
    }

    /** Those who ask upward: {@code các đại biểu đề nghị …}, {@code xã đề nghị tỉnh …}. */
    private boolean isPetition(Order order, OrderClause clause) {
        Range sentence = clause.sentence();
        Reference subject = clause.subjectOf(order);
        int verb = order.verb().from();
        int from = Math.max(sentence.from(), verb - PETITIONER_GAP);
        for (int i = from; i < verb; i++) {
            int end = words.isWord(i) ? reader.petitioners().endAt(words, i, verb) : -1;
            boolean own = end > 0 && (subject == null || subject.range().to() <= i) && !clause.isJoined(order);
            if (own) {
                return true;
            }
        }
        boolean asks = order.kind() == Order.Kind.ORDER_REQUEST
                && reader.superiors().isAt(words, order.verb().to(), sentence.to());
        boolean high = subject != null && subject.figure() != null || subject == null && speaker != null && ordering;
        return asks && !high;
    }

    private void readOrder(Order order, OrderClause clause) {
        Range sentence = clause.sentence();
        Reference subject = clause.subjectOf(order);
        takeSpeaker(subject, order, clause);
        force = order.kind() == Order.Kind.ORDER_BINDING
                ? Force.BINDING
                : order.kind() == Order.Kind.HOPE ? Force.SOFT : Force.REQUEST;
        ordering = true;
        Range quoted = clause.quoteBefore(order);
        if (quoted != null) {
            announced = false;
            add(quoted, false);
            return;
        }
        if (isTopicFirst(clause, order.verb().from())) {
            announced = false;
            addPart(cutter.withoutEndMark(sentence), addresseeAfter(order, sentence), false);
            return;
        }
        Range topic = subject == null
                ? null
                : cutter.topicAddressee(clause.start(), subject.range().from());
        if (topic != null) {
            announced = false;
            addPart(cutter.withoutEndMark(new Range(clause.start(), sentence.to())), topic, false);
            return;
        }
        int start = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        start = cutter.afterWord(start, sentence.to(), "rằng", "là", "cho");
        boolean alone = sentence.to() - start < 3;
        announced = alone || words.sign(sentence.to() - 1) == ':';
        boolean wholePhrase = start < sentence.to()
                && !alone
                && !(words.sign(sentence.to() - 1) == ':' && sentence.to() - start < 14);
        start = cutter.afterEnumerator(start, sentence.to());
        boolean fragment = cutter.isFragment(start);
        if (wholePhrase && !fragment) {
            binding = order.kind() == Order.Kind.ORDER_BINDING;
            add(new Range(start, sentence.to()), false);
            binding = false;
        }
    }

    /** Notes who gives the order: the subject, the last speaker for {@code Đồng chí}, a body, or the meeting. */
    private void takeSpeaker(@Nullable Reference subject, Order order, OrderClause clause) {
        Range acting = subject == null ? clause.bodyBefore(order.verb().from()) : null;
        if (subject != null && subject.figure() != null) {
            speaker = subject.figure();
            speakerAt = subject.range();
            body = null;
        } else if (subject != null) {
            speakerAt = speaker == null ? null : subject.range();
        } else if (acting != null) {
            body = acting;
            speaker = null;
            speakerAt = null;
        } else if (clause.isMeetingSubject(order)) {
            speaker = null;
            speakerAt = null;
            body = organizer;
        }
    }

    /** {@code Các cơ quan, đơn vị được yêu cầu …}: nobody says who gives the order, unless somebody is speaking. */
    private boolean isPassive(OrderClause clause) {
        Range told =
                reader.addressees().at(words, clause.start(), clause.sentence().to());
        return told != null
                && reader.passives().isAt(words, told.to(), clause.sentence().to());
    }

    private void readPassive(OrderClause clause) {
        Figure told = speaker;
        speaker = ordering ? speaker : null;
        force = Force.BINDING;
        add(new Range(clause.start(), clause.sentence().to()), false);
        speaker = told;
    }

    /** A sentence after an order that goes on without a verb of ordering. */
    private void readContinuation(OrderClause clause) {
        Range sentence = clause.sentence();
        int start = clause.start();
        boolean namesSubject = clause.references().stream()
                .anyMatch(reference -> reference.range().from() <= start + 1);
        if (start >= sentence.to() || namesSubject) {
            ordering = ordering && !newParagraph && !namesSubject;
            return;
        }
        Phrases.@Nullable Match<Force> modal = reader.orders().modalIn(words, clause.modalStretch(start));
        boolean reports = clause.promises(start) || modal == null && clause.isResult();
        boolean imperative = reader.orders().actionEnd(words, start, sentence.to()) > 0;
        Range told = reader.addressees().at(words, start, sentence.to());
        boolean toldToAct = ordering
                && told != null
                && reader.addressees().isKnownHead(words, start, sentence.to())
                && !clause.isPast(told.to());
        boolean musts = modal != null
                && (ordering
                        || told != null
                        || reader.addressees().before(words, new Range(start, modal.from())) != null);
        if (!reports && (ordering && imperative || musts || toldToAct)) {
            force = modal == null ? force : modal.value();
            add(new Range(start, sentence.to()), told == null && !newParagraph);
        } else if (newParagraph) {
            ordering = false;
            speaking = false;
        }
    }

    /** Keeps the speaker in mind where a sentence only reports that somebody spoke. */
    private void follow(OrderClause clause, List<Order> orders) {
        attributed(clause.references());
        for (Order order : orders) {
            Reference subject = clause.subjectOf(order);
            speaking |= subject != null && subject.figure() != null && order.kind() == Order.Kind.SAY;
            if (subject != null && subject.figure() != null && !subject.figure().equals(speaker)) {
                speaker = subject.figure();
                speakerAt = subject.range();
                body = null;
                ordering = false;
                lastAddressees = List.of();
            }
        }
    }

    /** {@code Đó là chỉ đạo của đồng chí X tại …}: what follows is said by X. */
    private void attributed(List<Reference> references) {
        for (Reference reference : references) {
            int of = reference.range().from() - 1;
            boolean attributed = reference.figure() != null
                    && words.isWord(of)
                    && words.folded(of).equals("của");
            if (attributed
                    && (reader.saying().endAt(words, of - 2, of) == of
                            || reader.saying().endAt(words, of - 1, of) == of)) {
                speaker = reference.figure();
                speakerAt = reference.range();
                body = null;
            }
        }
    }

    private void add(Range content, boolean inherits) {
        Range whole = cutter.withoutEndMark(content);
        if (whole.to() - whole.from() < 3) {
            return;
        }
        if (!binding && !cutter.saysWhat(whole)) {
            return;
        }
        for (Range part : cutter.parts(whole)) {
            addPart(part, inherits);
        }
    }

    private @Nullable Range addresseeAfter(Order order, Range sentence) {
        int start = cutter.afterWord(order.verb().to(), sentence.to(), "cho");
        return reader.addressees().at(words, start, sentence.to());
    }

    private void addPart(Range part, boolean inherits) {
        addPart(part, cutter.addresseeOf(part), inherits);
    }

    private void addPart(Range part, @Nullable Range told, boolean inherits) {
        List<Range> addressees = told == null ? inherits ? lastAddressees : List.of() : List.of(told);
        boolean inherited = told == null && !addressees.isEmpty();
        Phrases.@Nullable Match<Force> modal = reader.orders().modalIn(words, part);
        Force strength = modal != null && modal.value() == Force.BINDING && force != Force.SOFT ? Force.BINDING : force;
        found.add(new FoundDirective(
                part,
                strength,
                speaker,
                speakerAt,
                body,
                addressees,
                inherited,
                reader.addressees().coordinators(words, part),
                cutter.actionOf(part, told)));
        if (told != null) {
            lastAddressees = List.of(told);
        }
    }
}
