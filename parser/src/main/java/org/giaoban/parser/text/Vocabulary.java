package org.giaoban.parser.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the words that the lexicons know, so that phrases are compared as numbers.
 *
 * <p>Filled while the lexicons load, only read afterwards.
 */
public final class Vocabulary {
    /** The number of every word that no lexicon knows. */
    public static final int UNKNOWN = 0;

    /** The number of every run of digits. */
    public static final int NUMBER = 1;

    private String[] words = new String[2048];

    /** The numbers of the words that have a key. */
    private final PackedTable ids = new PackedTable(Long.SIZE - WordKey.SIZE);

    private final Map<String, Integer> others = new HashMap<>();
    private int longestOther;
    private int size = 2;

    /** Creates a vocabulary without words. */
    public Vocabulary() {}

    /**
     * The number of a folded word, a new one where it has none yet.
     *
     * @param folded a word as {@link Folding} leaves it
     * @return its number, above {@link #NUMBER}
     * @throws IllegalStateException where there are more words than 32,767
     */
    public int learn(String folded) {
        char[] word = folded.toCharArray();
        int known = idOf(word, 0, word.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = folded;
        long key = WordKey.of(word, 0, word.length);
        if (key == WordKey.NONE) {
            others.put(folded, size);
            longestOther = Math.max(longestOther, word.length);
        } else {
            ids.put(key, size);
        }
        return size++;
    }

    /**
     * The number of the word that stands at a place of a folded text.
     *
     * @param folded folded characters
     * @param start first character of the word
     * @param end its end
     * @return its number or {@link #UNKNOWN}
     */
    public int idOf(char[] folded, int start, int end) {
        long key = WordKey.of(folded, start, end);
        if (key == WordKey.NONE) {
            return end - start > longestOther
                    ? UNKNOWN
                    : others.getOrDefault(new String(folded, start, end - start), UNKNOWN);
        }
        return ids.get(key);
    }

    /**
     * {@return the word behind a number}
     *
     * @param id a number above {@link #NUMBER}
     */
    public String word(int id) {
        return words[id];
    }

    /** {@return one more than the highest number given so far} */
    public int size() {
        return size;
    }
}
