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
    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_BODY = 25;
    private static final int FARTHEST_MODAL = 45;
    private static final int PETITIONER_GAP = 10;

    private final Words words;
    private final Cast cast;
    private final DirectiveReader reader;
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
        } else if ((ordering || speaking) && !reporting) {
            readContinuation(sentence, references);
        } else if (reporting || newParagraph && !announced) {
            ordering = false;
            speaking = speaking && !newParagraph;
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
        boolean anchored = false;
        for (Order order : orders) {
            boolean governed = isGoverned(order, sentence, references)
                    || isJoined(order) && (anchored || actsEarlier(order, references));
            anchored |= governed;
            if (order.orders() && governed && !isPetition(order, sentence, references)) {
                return order;
            }
        }
        for (Order order : orders) {
            boolean tells = !order.orders() && saysWhatToDo(order, sentence);
            if (tells && isGoverned(order, sentence, references) && !isPetition(order, sentence, references)) {
                return order;
            }
        }
        return null;
    }

    /** Whether somebody stands before the verb who gives the order, or the verb opens the sentence while somebody is speaking. */
    private boolean isGoverned(Order order, Range sentence, List<Reference> references) {
        int verb = order.verb().from();
        int start = reader.orders().afterConnectives(words, sentence.from(), sentence.to());
        if (verb <= start) {
            return speaker != null || body != null || ordering;
        }
        if (isTopicFirst(sentence, verb, references)
                || words.sign(sentence.from()) == '"' && subjectOf(order, sentence, references) != null) {
            return true;
        }
        Reference subject = subjectOf(order, sentence, references);
        return subject != null && isNear(subject, verb)
                || bodyBefore(sentence, verb) != null
                || isMeetingSubject(order, sentence)
                || opensClause(verb, sentence);
    }

    /** {@code Đối với các xã, giao …}: the topic, then the verb, while somebody is speaking. */
    private boolean isTopicFirst(Range sentence, int verb, List<Reference> references) {
        boolean topic = reader.fronts().isAt(words, sentence.from(), sentence.to()) && words.sign(verb - 1) == ',';
        return topic
                && speaker != null
                && references.stream()
                        .noneMatch(reference -> reference.range().to() <= verb
                                && reference.range().from() >= sentence.from());
    }

    private boolean isNear(Reference subject, int verb) {
        int end = subject.range().to();
        return end <= verb && verb - end <= LONGEST_GAP && reader.orders().modalIn(words, new Range(end, verb)) == null;
    }

    /** {@code Kết luận hội nghị, yêu cầu …}: the verb right after an opening adjunct, while somebody is speaking. */
    private boolean opensClause(int verb, Range sentence) {
        return ordering && verb - sentence.from() <= 12 && words.sign(verb - 1) == ',' && speaker != null;
    }

    /** {@code Đồng chí X giải đáp … và đề nghị}: somebody named before in the sentence, no order in between. */
    private boolean actsEarlier(Order order, List<Reference> references) {
        return references.stream()
                .anyMatch(reference -> reference.figure() != null
                        && reference.range().to() <= order.verb().from()
                        && reader.orders()
                                        .modalIn(
                                                words,
                                                new Range(
                                                        reference.range().to(),
                                                        order.verb().from()))
                                == null);
    }

    /** {@code …, đồng thời đề nghị}, {@code … và yêu cầu}. */
    private boolean isJoined(Order order) {
        int before = order.verb().from() - 1;
        String word = words.isWord(before) ? words.folded(before) : "";
        return words.sign(before) == ','
                || words.sign(before) == ';'
                || word.equals("và")
                || word.equals("thời")
                || word.equals("cũng");
    }

    private @Nullable Range bodyBefore(Range sentence, int verb) {
        int start = reader.orders().afterConnectives(words, sentence.from(), verb);
        Range found = null;
        for (int i = Math.max(start, verb - LONGEST_BODY); i < verb; i++) {
            boolean begins = words.isCapitalised(i)
                    && (i == start || !words.isWord(i - 1) || !words.isCapitalised(i - 1))
                    && reader.bodies().isAt(words, i, verb);
            Range at = begins ? reader.bodies().at(words, i, verb) : null;
            if (at != null && verb - at.to() <= 2) {
                found = at;
                break;
            }
        }
        return found;
    }

    private boolean saysWhatToDo(Order order, Range sentence) {
        int from = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        Range rest = words.sign(sentence.from()) == '"'
                ? sentence
                : new Range(from, Math.min(sentence.to(), from + FARTHEST_MODAL));
        boolean past =
                from < sentence.to() && words.isWord(from) && words.folded(from).equals("đã");
        boolean imperative =
                words.sign(order.verb().to()) == ':' && reader.orders().actionEnd(words, from, sentence.to()) > 0;
        return !past && (imperative || reader.orders().modalIn(words, rest) != null);
    }

    private boolean isMeetingSubject(Order order, Range sentence) {
        int i = sentence.from();
        String first = words.isWord(i) ? words.folded(i) : "";
        boolean meeting = first.equals("hội")
                        && words.folded(Math.min(i + 1, words.count() - 1)).equals("nghị")
                || first.equals("cuộc")
                || first.equals("kì")
                || first.equals("phiên");
        return meeting && order.verb().from() - i <= 6;
    }

    private @Nullable Reference subjectOf(Order order, Range sentence, List<Reference> references) {
        Reference subject = null;
        for (Reference reference : references) {
            subject = reference.range().to() <= order.verb().from() ? reference : subject;
        }
        if (subject != null) {
            return subject;
        }
        boolean opener = order.verb().from() - sentence.from() <= 1 && !references.isEmpty();
        return opener && references.get(0).range().from() - order.verb().to() <= LONGEST_GAP ? references.get(0) : null;
    }

    /** Those who ask upward: {@code các đại biểu đề nghị …}, {@code xã đề nghị tỉnh …}. */
    private boolean isPetition(Order order, Range sentence, List<Reference> references) {
        Reference subject = subjectOf(order, sentence, references);
        int verb = order.verb().from();
        int from = Math.max(sentence.from(), verb - PETITIONER_GAP);
        for (int i = from; i < verb; i++) {
            int end = words.isWord(i) ? reader.petitioners().endAt(words, i, verb) : -1;
            boolean own = end > 0 && (subject == null || subject.range().to() <= i) && !isJoined(order);
            if (own) {
                return true;
            }
        }
        boolean asks = order.kind() == Order.Kind.ORDER_REQUEST
                && reader.superiors().isAt(words, order.verb().to(), sentence.to());
        boolean high = subject != null && subject.figure() != null || subject == null && speaker != null && ordering;
        return asks && !high;
    }

    private void readOrder(Range sentence, Order order, List<Reference> references) {
        Reference subject = subjectOf(order, sentence, references);
        takeSpeaker(subject, order, sentence);
        force = order.kind() == Order.Kind.ORDER_BINDING
                ? Force.BINDING
                : order.kind() == Order.Kind.HOPE ? Force.SOFT : Force.REQUEST;
        ordering = true;
        Range quoted = quoteBefore(sentence, order);
        if (quoted != null) {
            announced = false;
            add(quoted, false);
            return;
        }
        if (isTopicFirst(sentence, order.verb().from(), references)) {
            announced = false;
            addPart(withoutEndMark(sentence), addresseeAfter(order, sentence), false);
            return;
        }
        int start = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        start = afterWord(start, sentence.to(), "rằng", "là", "cho");
        boolean alone = sentence.to() - start < 3;
        announced = alone || words.sign(sentence.to() - 1) == ':';
        boolean wholePhrase = start < sentence.to()
                && !alone
                && !(words.sign(sentence.to() - 1) == ':' && sentence.to() - start < 14);
        start = afterEnumerator(start, sentence.to());
        boolean fragment = words.isWord(start) && isFragment(words.folded(start));
        if (wholePhrase && !fragment) {
            binding = order.kind() == Order.Kind.ORDER_BINDING;
            add(new Range(start, sentence.to()), false);
            binding = false;
        }
    }

    /** {@code “Các đồng chí phải …”, đồng chí X nhấn mạnh.}: what stands between the quotes. */
    private @Nullable Range quoteBefore(Range sentence, Order order) {
        if (words.sign(sentence.from()) != '"') {
            return null;
        }
        int close = sentence.from() + 1;
        while (close < order.verb().from() && words.sign(close) != '"') {
            close++;
        }
        return close < order.verb().from() && close - sentence.from() > 4
                ? new Range(sentence.from() + 1, close)
                : null;
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
        Range acting = subject == null ? bodyBefore(sentence, order.verb().from()) : null;
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
        } else if (isMeetingSubject(order, sentence)) {
            speaker = null;
            speakerAt = null;
            body = null;
        }
    }

    /** A sentence after an order that goes on without a verb of ordering. */
    private void readContinuation(Range sentence, List<Reference> references) {
        int start = reader.orders().afterConnectives(words, sentence.from(), sentence.to());
        boolean namesSubject =
                references.stream().anyMatch(reference -> reference.range().from() <= start + 1);
        if (start >= sentence.to() || namesSubject) {
            ordering = ordering && !newParagraph && !namesSubject;
            return;
        }
        Phrases.@Nullable Match<Force> modal =
                reader.orders().modalIn(words, new Range(start, Math.min(sentence.to(), start + FARTHEST_MODAL)));
        boolean reports = promises(start, sentence) || modal == null && isResult(sentence);
        boolean imperative = reader.orders().actionEnd(words, start, sentence.to()) > 0;
        Range told = reader.addressees().at(words, start, sentence.to());
        boolean toldToAct = ordering
                && told != null
                && reader.addressees().isKnownHead(words, start, sentence.to())
                && !isPast(told.to(), sentence.to());
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

    private boolean isResult(Range sentence) {
        return reader.resultWords().firstIn(words, sentence.from(), sentence.to()) != null;
    }

    private boolean isPast(int i, int limit) {
        for (int k = Math.max(0, i - 2); k < Math.min(limit, i + 3); k++) {
            String word = words.isWord(k) ? words.folded(k) : "";
            if (word.equals("đã")
                    || word.equals("sẽ")
                    || word.equals("được")
                    || word.equals("đang")
                    || word.equals("vẫn")) {
                return true;
            }
        }
        return false;
    }

    /** Promises ({@code Huyện sẽ …}) and what was done ({@code … đã …}) order nothing. */
    private boolean promises(int start, Range sentence) {
        int near = Math.min(sentence.to(), start + 14);
        if (words.sign(sentence.to() - 1) == '?') {
            return true;
        }
        for (int i = start; i < sentence.to(); i++) {
            String word = words.isWord(i) ? words.folded(i) : "";
            boolean promise =
                    i < near && word.equals("sẽ") && reader.orders().modalIn(words, new Range(start, i)) == null;
            boolean past = word.equals("đã") && i - start < 8 && reader.orders().modalIn(words, sentence) == null;
            if (promise || past) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the speaker in mind where a sentence only reports that somebody spoke. */
    private void follow(Range sentence, List<Reference> references, List<Order> orders) {
        attributed(references);
        for (Order order : orders) {
            Reference subject = subjectOf(order, sentence, references);
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
        Range whole = withoutEndMark(content);
        if (whole.to() - whole.from() < 3) {
            return;
        }
        if (!saysWhat(whole)) {
            return;
        }
        for (Range part : parts(whole)) {
            addPart(part, inherits);
        }
    }

    /** {@code giao: 1. …}: past the number of the first item. */
    private int afterEnumerator(int from, int limit) {
        boolean numbered = words.isNumber(from)
                && words.length(from) <= 2
                && (words.sign(from + 1) == '.' || words.sign(from + 1) == ')');
        return numbered && from + 2 < limit ? from + 2 : from;
    }

    private static boolean isFragment(String word) {
        return word.equals("của") || word.equals("những") || word.equals("sự") || word.equals("này");
    }

    /** An order says who is to act, or what is to be done. */
    private boolean saysWhat(Range content) {
        return binding
                || reader.orders().actionEnd(words, content.from(), content.to()) > 0
                || reader.orders().modalIn(words, content) != null
                || reader.addressees().at(words, content.from(), content.to()) != null
                || reader.bodies().isAt(words, content.from(), content.to());
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

    private @Nullable Range addresseeAfter(Order order, Range sentence) {
        int start = afterWord(order.verb().to(), sentence.to(), "cho");
        return reader.addressees().at(words, start, sentence.to());
    }

    private void addPart(Range part, boolean inherits) {
        addPart(part, addresseeOf(part), inherits);
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
        if (modal == null) {
            return reader.bodies().at(words, part.from(), part.to());
        }
        if (modal.from() == part.from()) {
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

    private Range withoutEndMark(Range content) {
        int end = content.to();
        while (end > content.from() && isEndMark(end - 1)) {
            end--;
        }
        return new Range(content.from(), end);
    }

    private boolean isEndMark(int i) {
        char sign = words.sign(i);
        return sign == '.' || sign == '/' || sign == '"' || sign == '\u2026' || sign == ';' || sign == ',';
    }
}
