package org.giaoban.parser.lexicon;

import java.util.Arrays;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one lexicon, found at a place of a text in time proportional to the phrase.
 *
 * <p>A trie over word numbers: case, spacing and tone placement do not matter, the longest phrase wins, and only whole
 * words match.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {
    /** In a form, stands for any number. */
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final PhraseTrie trie;
    private final Object[] values;
    private final boolean[] beginnings;

    Phrases(PhraseTrie trie, Object[] values, boolean[] beginnings) {
        this.trie = trie;
        this.values = values;
        this.beginnings = beginnings;
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
        int end = endAt(words, from, limit);
        return end < 0 ? null : new Match<>(valueOf(words, from, end), from, end);
    }

    /** The value behind a phrase whose extent is known to be one. */
    @SuppressWarnings("unchecked")
    private T valueOf(Words words, int from, int end) {
        int node = 0;
        for (int i = from; i < end; i++) {
            node = trie.child(node, key(words, i));
        }
        return (T) values[trie.value(node)];
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
        if (from >= limit || !canBegin(words, from)) {
            return -1;
        }
        int found = -1;
        int node = 0;
        for (int i = from; i < limit; i++) {
            node = trie.child(node, key(words, i));
            if (node < 0) {
                break;
            }
            if (trie.value(node) >= 0) {
                found = i + 1;
            }
        }
        return found;
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
        for (int i = from; i < limit; i++) {
            int end = endAt(words, i, limit);
            if (end >= 0) {
                return new Match<>(valueOf(words, i, end), i, end);
            }
        }
        return null;
    }

    private boolean canBegin(Words words, int i) {
        int id = words.id(i);
        return id < beginnings.length && beginnings[id] || words.isNumber(i) && trie.child(0, ANY_NUMBER) >= 0;
    }

    private static int key(Words words, int i) {
        return words.isNumber(i) ? ANY_NUMBER : words.id(i);
    }

    @Override
    public String toString() {
        return "Phrases" + Arrays.toString(values);
    }
}
