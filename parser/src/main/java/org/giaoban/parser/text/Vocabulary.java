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

    private String[] words = new String[4096];
    /** The keys of the words that have one, and at the same places their numbers. */
    private long[] keys = new long[16384];

    private int[] ids = new int[keys.length];

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
     */
    public int learn(String folded) {
        char[] word = folded.toCharArray();
        int known = idOf(word, 0, word.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = folded;
        long key = WordKey.of(word, 0, word.length);
        if (key == WordKey.NONE) {
            others.put(folded, size);
            longestOther = Math.max(longestOther, word.length);
        } else {
            place(key, size);
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
        int at = slot(key);
        while (keys[at] != key && keys[at] != WordKey.NONE) {
            at = (at + 1) & keys.length - 1;
        }
        return ids[at];
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

    /** Doubles the room; a quarter of the slots is taken at most. */
    private void grow() {
        long[] old = keys;
        int[] numbers = ids;
        words = Arrays.copyOf(words, words.length * 2);
        keys = new long[old.length * 2];
        ids = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != WordKey.NONE) {
                place(old[i], numbers[i]);
            }
        }
    }

    private void place(long key, int id) {
        int at = slot(key);
        while (keys[at] != WordKey.NONE) {
            at = (at + 1) & keys.length - 1;
        }
        keys[at] = key;
        ids[at] = id;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    }
}
