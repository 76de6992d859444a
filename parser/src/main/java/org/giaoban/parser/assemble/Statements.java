package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.Connectives;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.recognise.Orders;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Makes statements of sentences. */
final class Statements {
    private final Orders orders;
    private final Connectives connectives;

    Statements(Lexicons lexicons) {
        this.orders = new Orders(lexicons);
        this.connectives = new Connectives(lexicons);
    }

    Statement of(Words words, Range sentence, Cast cast) {
        int start = connectives.after(words, sentence.from(), sentence.to());
        List<Reference> references = cast.in(sentence);
        List<Order> verbs = orders.in(words, sentence);
        verbs.removeIf(order -> isInside(References.touching(references, order.verb()), order.verb()));
        return new Statement(words, sentence, start, references, verbs, cast.figures());
    }

    /** {@code Trưởng Ban Chỉ đạo}: a verb inside a title is none. */
    private static boolean isInside(List<Reference> references, Range verb) {
        return !references.isEmpty() && references.get(0).range().from() <= verb.from();
    }
}
