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
    private final Words words;
    private final Cast cast;
    private final DirectiveReader reader;
    private final List<FoundDirective> found = new ArrayList<>();

    private @Nullable Figure speaker;
    private @Nullable Range speakerAt;
    private @Nullable Range body;
    private boolean ordering;
    private boolean announced;
    private Force force = Force.REQUEST;
    private List<Range> lastAddressees = List.of();
    private boolean newParagraph;

    SpeechWalk(Words words, Cast cast, DirectiveReader reader) {
        this.words = words;
        this.cast = cast;
        this.reader = reader;
    }

    List<FoundDirective> found() {
        return found;
    }

    void beginParagraph() {
        newParagraph = true;
    }

    void read(Range sentence) {
        List<Reference> references = cast.in(sentence);
        List<Order> orders = reader.orders().in(words, sentence).stream()
                .filter(order -> !isInsideReference(order, references))
                .toList();
        boolean reporting = reader.reportingCues()
                .isAt(words, reader.orders().afterConnectives(words, sentence.from(), sentence.to()), sentence.to());
        Order order = choose(orders, sentence, references);
        if (order != null) {
            readOrder(sentence, order, references);
        } else if (ordering && !reporting) {
            readContinuation(sentence);
        } else if (reporting || newParagraph && !announced) {
            ordering = false;
        }
        if (order == null) {
            follow(sentence, references, orders);
        }
        newParagraph = false;
    }

    private static boolean isInsideReference(Order order, List<Reference> references) {
        return references.stream()
                .anyMatch(reference -> reference.range().contains(order.verb().from()));
    }

    /** The verb that makes the sentence an order: the first that orders by itself, else a verb of saying with a modal after it. */
    private @Nullable Order choose(List<Order> orders, Range sentence, List<Reference> references) {
        for (Order order : orders) {
            if (order.orders() && !isPetition(order, sentence, references)) {
                return order;
            }
        }
        for (Order order : orders) {
            boolean tells = order.kind() != Order.Kind.HOPE && saysWhatToDo(order, sentence)
                    || order.kind() == Order.Kind.HOPE
                            && reader.orders()
                                            .modalIn(
                                                    words,
                                                    new Range(order.verb().to(), sentence.to()))
                                    != null;
            if (!order.orders()
                    && tells
                    && !isPetition(order, sentence, references)
                    && (speaks(order, sentence, references) || speaker != null && ordering)) {
                return order;
            }
        }
        return null;
    }

    private boolean saysWhatToDo(Order order, Range sentence) {
        int from = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        Range rest = new Range(from, sentence.to());
        boolean past = words.isWord(from) && words.folded(from).equals("đã");
        boolean imperative =
                words.sign(order.verb().to()) == ':' && reader.orders().actionEnd(words, from, sentence.to()) > 0;
        return !past && (imperative || reader.orders().modalIn(words, rest) != null);
    }

    /** Whether somebody who is named or meant says it. */
    private boolean speaks(Order order, Range sentence, List<Reference> references) {
        return subjectOf(order, sentence, references) != null
                || reader.bodies()
                                .firstIn(
                                        words,
                                        new Range(sentence.from(), order.verb().from()))
                        != null
                || isMeetingSubject(order, sentence);
    }

    private boolean isMeetingSubject(Order order, Range sentence) {
        int i = sentence.from();
        String first = words.isWord(i) ? words.folded(i) : "";
        return order.verb().from() - i <= 6
                && (first.equals("hội") || first.equals("cuộc") || first.equals("kì") || first.equals("phiên"));
    }

    private @Nullable Reference subjectOf(Order order, Range sentence, List<Reference> references) {
        Reference subject = null;
        for (Reference reference : references) {
            subject = reference.range().to() <= order.verb().from() ? reference : subject;
        }
        if (subject != null) {
            return subject;
        }
        boolean afterQuote = words.sign(sentence.from()) == '"';
        return afterQuote && !references.isEmpty() ? references.get(references.size() - 1) : null;
    }

    /** Those who ask upward: {@code các đại biểu đề nghị …}, {@code cử tri kiến nghị …}. */
    private boolean isPetition(Order order, Range sentence, List<Reference> references) {
        Reference subject = subjectOf(order, sentence, references);
        int from = subject == null
                ? Math.max(sentence.from(), order.verb().from() - 10)
                : subject.range().to();
        for (int i = from; i < order.verb().from(); i++) {
            if (words.isWord(i)
                    && reader.petitioners().isAt(words, i, order.verb().from())) {
                return true;
            }
        }
        return false;
    }

    private void readOrder(Range sentence, Order order, List<Reference> references) {
        Reference subject = subjectOf(order, sentence, references);
        takeSpeaker(subject, order, sentence);
        force = order.kind() == Order.Kind.ORDER_BINDING
                ? Force.BINDING
                : order.kind() == Order.Kind.HOPE ? Force.SOFT : Force.REQUEST;
        ordering = true;
        int start = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        start = afterWord(start, sentence.to(), "rằng", "cho", "với", "đối");
        announced = start >= sentence.to() || words.sign(sentence.to() - 1) == ':';
        if (start < sentence.to() && !announced) {
            add(new Range(start, sentence.to()), false);
        }
    }

    private int afterWord(int from, int limit, String... skipped) {
        int i = from;
        for (String word : skipped) {
            boolean match = i < limit
                    && words.isWord(i)
                    && words.folded(i).equals(word)
                    && !word.equals("đối")
                    && !(word.equals("với") && i + 1 < limit && words.isCapitalised(i));
            i = match ? i + 1 : i;
        }
        return i;
    }

    /** Notes who gives the order: the subject, the last speaker for {@code Đồng chí}, a body, or the meeting. */
    private void takeSpeaker(@Nullable Reference subject, Order order, Range sentence) {
        if (subject != null && subject.figure() != null) {
            speaker = subject.figure();
            speakerAt = subject.range();
            body = null;
            return;
        }
        if (subject != null) {
            speakerAt = subject.range();
            return;
        }
        Range acting = reader.bodies()
                .firstIn(
                        words,
                        new Range(
                                reader.orders()
                                        .afterConnectives(
                                                words,
                                                sentence.from(),
                                                order.verb().from()),
                                order.verb().from()));
        if (acting != null && order.verb().from() - acting.to() <= 3) {
            body = acting;
            speaker = null;
            speakerAt = null;
        } else if (isMeetingSubject(order, sentence)) {
            speaker = null;
            speakerAt = null;
            body = null;
        }
    }

    /** A sentence after an order that goes on without a verb of ordering. */
    private void readContinuation(Range sentence) {
        int start = reader.orders().afterConnectives(words, sentence.from(), sentence.to());
        if (start >= sentence.to() || reports(start, sentence)) {
            ordering = ordering && !newParagraph;
            return;
        }
        boolean imperative = reader.orders().actionEnd(words, start, sentence.to()) > 0;
        Phrases.@Nullable Match<Force> modal = reader.orders().modalIn(words, new Range(start, sentence.to()));
        Range told = reader.addressees().at(words, start, sentence.to());
        boolean toldToAct = told != null && !isPast(told.to(), sentence.to());
        if (imperative || modal != null || toldToAct) {
            force = modal == null ? force : modal.value();
            add(new Range(start, sentence.to()), imperative && told == null);
        } else if (newParagraph) {
            ordering = false;
        }
    }

    private boolean isPast(int i, int limit) {
        for (int k = Math.max(0, i - 2); k < Math.min(limit, i + 3); k++) {
            String word = words.isWord(k) ? words.folded(k) : "";
            if (word.equals("đã") || word.equals("sẽ") || word.equals("được") || word.equals("đang")) {
                return true;
            }
        }
        return false;
    }

    /** Results, promises and praise order nothing. */
    private boolean reports(int start, Range sentence) {
        int most = Math.min(sentence.to(), start + 14);
        for (int i = start; i < most; i++) {
            String word = words.isWord(i) ? words.folded(i) : "";
            boolean promise = word.equals("sẽ") && reader.orders().modalIn(words, new Range(start, i)) == null;
            boolean past = word.equals("đã") && i - start < 8 && reader.orders().modalIn(words, sentence) == null;
            if (promise || past) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the speaker in mind where a sentence only reports that somebody spoke. */
    private void follow(Range sentence, List<Reference> references, List<Order> orders) {
        for (Order order : orders) {
            Reference subject = subjectOf(order, sentence, references);
            if (subject != null && subject.figure() != null && !subject.figure().equals(speaker)) {
                speaker = subject.figure();
                speakerAt = subject.range();
                body = null;
                ordering = false;
                lastAddressees = List.of();
            }
        }
    }

    private void add(Range content, boolean inherits) {
        int end = content.to();
        while (end > content.from() && isEndMark(end - 1)) {
            end--;
        }
        if (end - content.from() < 3) {
            return;
        }
        for (Range part : parts(new Range(content.from(), end))) {
            addPart(part, inherits);
        }
    }

    /** One verb over several pairs of addressee and action, parted by semicolons. */
    private List<Range> parts(Range content) {
        List<Range> parts = new ArrayList<>();
        int from = content.from();
        for (int i = content.from(); i < content.to(); i++) {
            if (words.sign(i) == ';') {
                int next = reader.orders().afterConnectives(words, i + 1, content.to());
                boolean own = reader.addressees().at(words, next, content.to()) != null
                        && reader.orders().actionEnd(words, next, content.to()) < 0;
                if (own) {
                    parts.add(new Range(from, i));
                    from = next;
                }
            }
        }
        parts.add(new Range(from, content.to()));
        return parts;
    }

    private void addPart(Range part, boolean inherits) {
        Range told = addresseeOf(part);
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
                actionOf(part, told)));
        if (told != null) {
            lastAddressees = List.of(told);
        }
    }

    private @Nullable Range addresseeOf(Range part) {
        Range at = reader.addressees().at(words, part.from(), part.to());
        if (at != null) {
            return at;
        }
        Phrases.@Nullable Match<Force> modal = reader.orders().modalIn(words, part);
        if (modal == null || modal.from() == part.from()) {
            return null;
        }
        return reader.addressees().before(words, new Range(part.from(), modal.from()));
    }

    private @Nullable Range actionOf(Range part, @Nullable Range told) {
        int from = told == null ? part.from() : told.to();
        Phrases.@Nullable Match<Force> modal =
                reader.orders().modalIn(words, new Range(from, Math.min(part.to(), from + 3)));
        int start = modal == null ? from : modal.to();
        return start < part.to() ? new Range(start, part.to()) : null;
    }

    private boolean isEndMark(int i) {
        char sign = words.sign(i);
        return sign == '.' || sign == '/' || sign == '"' || sign == '\u2026' || sign == ';' || sign == ',';
    }
}
