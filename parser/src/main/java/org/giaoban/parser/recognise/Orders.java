package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Gate;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of ordering and saying in a sentence.
 *
 * <p>The same syllables in a noun or in another word are none: {@code theo yêu cầu}, {@code Ban Chỉ đạo}, {@code giao thông}, {@code chỉ tiêu
 * được giao}.
 */
public final class Orders {
    private final Phrases<Order.Kind> verbs;
    private final Phrases<String> noOrders;
    private final Phrases<String> nounMarkers;
    private final Gate gate;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Orders(Lexicons lexicons) {
        this.verbs = lexicons.kinds("directive-verbs.tsv", Order.Kind.class);
        this.noOrders = lexicons.texts("not-orders.tsv");
        this.nounMarkers = lexicons.texts("order-noun-markers.tsv");
        this.gate = new Gate(verbs, noOrders);
    }

    /**
     * The verbs in a sentence.
     *
     * @param words the text
     * @param sentence a sentence
     * @return the verbs in order
     */
    public List<Order> in(Words words, Range sentence) {
        List<Order> found = new ArrayList<>();
        int i = gate.next(words, sentence.from(), sentence.to());
        while (i < sentence.to()) {
            int none = governsName(words, i) ? -1 : noOrders.endAt(words, i, sentence.to());
            Phrases.@Nullable Match<Order.Kind> verb = none < 0 ? verbs.at(words, i, sentence.to()) : null;
            if (verb != null && isVerb(words, verb, sentence)) {
                found.add(new Order(new Range(verb.from(), verb.to()), verb.value()));
            }
            i = gate.next(words, verb != null ? verb.to() : Math.max(i + 1, none), sentence.to());
        }
        return found;
    }

    /** {@code Giao Ban Tổ chức Huyện ủy …} is no {@code giao ban}: a name begins behind the verb. */
    private static boolean governsName(Words words, int i) {
        return words.isCapitalised(i + 1) && !words.isAllCapitals(i + 1) && !words.isAllCapitals(i);
    }

    /** A capital inside a sentence is a name ({@code Ban Chỉ đạo}); the last word and {@code đôn đốc của …} govern nothing. */
    private boolean isVerb(Words words, Phrases.Match<Order.Kind> verb, Range sentence) {
        int from = verb.from();
        if (verb.to() >= sentence.to() || words.is(verb.to(), "của")) {
            return false;
        }
        if (from == sentence.from() || !words.isWord(from - 1)) {
            return true;
        }
        return !words.isCapitalised(from) && !isMarkedAsNoun(words, from, sentence.from());
    }

    private boolean isMarkedAsNoun(Words words, int verb, int from) {
        return nounMarkers.endAt(words, verb - 1, verb) == verb
                || verb - 2 >= from && nounMarkers.endAt(words, verb - 2, verb) == verb;
    }
}
