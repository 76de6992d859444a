package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, looked at for the order in it: who stands before a verb, and whether what follows orders, reports or promises.
 *
 * @param words the text
 * @param sentence the sentence
 * @param references the people it speaks of
 * @param reader knows the words of orders
 */
record OrderClause(Words words, Range sentence, List<Reference> references, DirectiveReader reader) {
    private static final int LONGEST_GAP = 14;
    private static final int LONGEST_BODY = 25;
    private static final int FARTHEST_MODAL = 45;

    /** The first word that is no joining word. */
    int start() {
        return reader.orders().afterConnectives(words, sentence.from(), sentence.to());
    }

    /** The stretch in which a modal makes the rest of the sentence an order. */
    Range modalStretch(int from) {
        return new Range(from, Math.min(sentence.to(), from + FARTHEST_MODAL));
    }

    boolean isNear(Reference subject, int verb) {
        int end = subject.range().to();
        return end <= verb && verb - end <= LONGEST_GAP && reader.orders().modalIn(words, new Range(end, verb)) == null;
    }

    /** {@code Đồng chí X giải đáp … và đề nghị}: somebody named before in the sentence, no order in between. */
    boolean actsEarlier(Order order) {
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
    boolean isJoined(Order order) {
        int before = order.verb().from() - 1;
        String word = words.isWord(before) ? words.folded(before) : "";
        return words.sign(before) == ','
                || words.sign(before) == ';'
                || word.equals("và")
                || word.equals("thời")
                || word.equals("cũng");
    }

    @Nullable
    Range bodyBefore(int verb) {
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

    boolean saysWhatToDo(Order order) {
        int from = reader.orders().afterConnectives(words, order.verb().to(), sentence.to());
        Range rest = words.sign(sentence.from()) == '"' ? sentence : modalStretch(from);
        boolean past =
                from < sentence.to() && words.isWord(from) && words.folded(from).equals("đã");
        boolean imperative =
                words.sign(order.verb().to()) == ':' && reader.orders().actionEnd(words, from, sentence.to()) > 0;
        return !past && (imperative || reader.orders().modalIn(words, rest) != null);
    }

    boolean isMeetingSubject(Order order) {
        int i = sentence.from();
        String first = words.isWord(i) ? words.folded(i) : "";
        boolean meeting = first.equals("hội")
                        && words.folded(Math.min(i + 1, words.count() - 1)).equals("nghị")
                || first.equals("cuộc")
                || first.equals("kì")
                || first.equals("phiên");
        return meeting && order.verb().from() - i <= 6;
    }

    @Nullable
    Reference subjectOf(Order order) {
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

    /** {@code “Các đồng chí phải …”, đồng chí X nhấn mạnh.}: what stands between the quotes. */
    @Nullable
    Range quoteBefore(Order order) {
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

    boolean isResult() {
        return reader.resultWords().firstIn(words, sentence.from(), sentence.to()) != null;
    }

    boolean isPast(int i) {
        for (int k = Math.max(0, i - 2); k < Math.min(sentence.to(), i + 3); k++) {
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
    boolean promises(int start) {
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
}
