package org.giaoban.parser.lexicon;

import java.util.Arrays;
import java.util.List;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one lexicon, as they stand at the words of a text.
 *
 * <p>They are compared by word numbers: case, spacing and tone placement do not matter, the longest phrase wins, and only whole
 * words match.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    private final PhraseTrie trie;
    private final int lexicon;
    private final long[] kinds;
    private final Object[] values;

    /**
     * Phrases that stand in a trie.
     *
     * @param trie the trie
     * @param lexicon the number of their lexicon in it
     * @param values what they mean
     */
    Phrases(PhraseTrie trie, int lexicon, Object[] values) {
        this.trie = trie;
        this.lexicon = lexicon;
        this.kinds = new long[Phrasing.MASKS];
        this.kinds[Phrasing.mask(lexicon)] = Phrasing.bit(lexicon);
        this.values = values;
    }

    /**
     * A phrase that was found.
     *
     * @param value its meaning
     * @param from its first word
     * @param to its end
     * @param <T> what phrases mean
     */
    public record Match<T>(T value, int from, int to) {}

    /**
     * The longest phrase that begins with a word.
     *
     * @param words the text
     * @param from the word it must begin with
     * @param limit the end that it must not pass
     * @return the phrase or null
     */
    public @Nullable Match<T> at(Words words, int from, int limit) {
        return from >= limit || !words.opens(from, lexicon) ? null : match(words, from, limit);
    }

    private @Nullable Match<T> match(Words words, int from, int limit) {
        int phrase = words.phrase(from, lexicon, limit);
        return phrase == Phrasing.NONE
                ? null
                : new Match<>(meaning(Phrasing.meaning(phrase)), from, from + Phrasing.length(phrase));
    }

    @SuppressWarnings("unchecked")
    private T meaning(int value) {
        return (T) values[value];
    }

    /**
     * Where the longest phrase that begins with a word ends.
     *
     * @param words the text
     * @param from the word it must begin with
     * @param limit the end that it must not pass
     * @return the word after its last, or -1 where no phrase begins here
     */
    public int endAt(Words words, int from, int limit) {
        return from >= limit || !words.opens(from, lexicon) ? -1 : matchEnd(words, from, limit);
    }

    private int matchEnd(Words words, int from, int limit) {
        int phrase = words.phrase(from, lexicon, limit);
        return phrase == Phrasing.NONE ? -1 : from + Phrasing.length(phrase);
    }

    /**
     * {@return whether a phrase begins with a word}
     *
     * @param words the text
     * @param from the word
     * @param limit the end
     */
    public boolean isAt(Words words, int from, int limit) {
        return endAt(words, from, limit) >= 0;
    }

    /**
     * The first phrase in a stretch of words.
     *
     * @param words the text
     * @param from first word to look at
     * @param limit end of the stretch
     * @return the leftmost phrase, the longest of those that begin there, or null
     */
    public @Nullable Match<T> firstIn(Words words, int from, int limit) {
        for (int i = next(words, from, limit); i < limit; i = next(words, i + 1, limit)) {
            Match<T> match = match(words, i, limit);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /**
     * The next word with which a phrase begins, be it longer than the stretch.
     *
     * @param words the text
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the limit, or {@code from} behind it, where none follows
     */
    public int next(Words words, int from, int limit) {
        return words.next(kinds, from, limit);
    }

    /** What the lines of its file mean, in their order. */
    @SuppressWarnings("unchecked")
    List<T> meanings() {
        return (List<T>) Arrays.asList(values);
    }

    PhraseTrie trie() {
        return trie;
    }

    int lexicon() {
        return lexicon;
    }

    @Override
    public String toString() {
        return "Phrases" + Arrays.toString(values);
    }
}
