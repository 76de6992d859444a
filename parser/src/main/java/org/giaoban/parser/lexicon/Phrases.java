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
    private final PhraseTrie trie;
    private final int root;
    private final long lexicon;
    private final Object[] values;

    /**
     * Phrases that stand in a trie.
     *
     * @param trie the trie
     * @param root where they begin in it
     * @param lexicon the bit under which the trie knows their first words
     * @param values what they mean
     */
    Phrases(PhraseTrie trie, int root, long lexicon, Object[] values) {
        this.trie = trie;
        this.root = root;
        this.lexicon = lexicon;
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
        return from >= limit || !trie.mayBegin(lexicon, words.id(from)) ? null : match(words, from, limit);
    }

    private @Nullable Match<T> match(Words words, int from, int limit) {
        int found = PhraseTrie.NONE;
        int end = from;
        int node = root;
        for (int i = from; i < limit; i++) {
            node = trie.child(node, words.id(i));
            if (node < 0) {
                break;
            }
            int value = trie.value(node);
            if (value >= 0) {
                found = value;
                end = i + 1;
            }
        }
        return found < 0 ? null : new Match<>(meaning(found), from, end);
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
        return from >= limit || !trie.mayBegin(lexicon, words.id(from)) ? -1 : matchEnd(words, from, limit);
    }

    private int matchEnd(Words words, int from, int limit) {
        int found = -1;
        int node = root;
        for (int i = from; i < limit; i++) {
            node = trie.child(node, words.id(i));
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
            Match<T> match = trie.mayBegin(lexicon, words.id(i)) ? match(words, i, limit) : null;
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    PhraseTrie trie() {
        return trie;
    }

    long lexicon() {
        return lexicon;
    }

    @Override
    public String toString() {
        return "Phrases" + Arrays.toString(values);
    }
}
