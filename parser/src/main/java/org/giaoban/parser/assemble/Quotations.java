package org.giaoban.parser.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.recognise.Orders;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds direct speech before its speaker: {@code “Các xã phải vào cuộc. Không ai được đứng ngoài”, đồng chí X nhấn mạnh.} */
final class Quotations {
    private static final int LONGEST_LINK = 3;
    private static final int LONGEST_GAP = 4;

    private final Orders orders;

    Quotations(Lexicons lexicons) {
        this.orders = new Orders(lexicons);
    }

    /** The sentences of a paragraph that are such speech, by sentence. */
    Map<Range, Quotation> in(Words words, List<Range> sentences, Cast cast) {
        Map<Range, Quotation> found = new HashMap<>();
        int i = 0;
        while (i < sentences.size()) {
            int last = opensQuote(words, sentences.get(i)) ? closing(words, sentences, i) : -1;
            if (last >= 0) {
                add(words, sentences.subList(i, last + 1), cast, found);
            }
            i = Math.max(last, i) + 1;
        }
        return found;
    }

    private static boolean opensQuote(Words words, Range sentence) {
        return words.sign(sentence.from()) == '"';
    }

    /** The sentence in which a quote that opens a sentence is closed, or -1. */
    private static int closing(Words words, List<Range> sentences, int first) {
        for (int i = first; i < sentences.size(); i++) {
            Range sentence = sentences.get(i);
            int from = i == first ? sentence.from() + 1 : sentence.from();
            if (quoteIn(words, from, sentence.to()) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int quoteIn(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.sign(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private void add(Words words, List<Range> speech, Cast cast, Map<Range, Quotation> found) {
        Range first = speech.get(0);
        Range last = speech.get(speech.size() - 1);
        int close = quoteIn(words, Math.max(first.from() + 1, last.from()), last.to());
        Reference by = speaker(words, close, last.to(), cast);
        if (by == null) {
            return;
        }
        for (Range sentence : speech) {
            int from = sentence.equals(first) ? sentence.from() + 1 : sentence.from();
            int to = sentence.equals(last) ? close : sentence.to();
            found.put(sentence, new Quotation(new Range(from, Math.max(from, to)), by));
        }
    }

    /** Who is named right behind the closing quote with a verb of saying. */
    private @Nullable Reference speaker(Words words, int close, int limit, Cast cast) {
        List<Reference> behind = cast.in(new Range(close, limit));
        if (behind.isEmpty() || behind.get(0).range().from() - close > LONGEST_LINK) {
            return null;
        }
        Reference first = behind.get(0);
        List<Order> verbs = orders.in(
                words,
                new Range(first.range().to(), Math.min(limit, first.range().to() + 2 * LONGEST_GAP)));
        boolean says =
                !verbs.isEmpty() && verbs.get(0).verb().from() - first.range().to() <= LONGEST_GAP;
        return says ? first : null;
    }
}
