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

    private static final int ID_BITS = Long.SIZE - WordKey.SIZE;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final long EMPTY = 0;

    private String[] words = new String[2048];

    /** The words that have a key, each with its number in one slot: key and number, found in one look. */
    private long[] slots = new long[words.length * 4];

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
     * @throws IllegalStateException where the words are too many, which 16,000 are not
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
            put(key << ID_BITS | size);
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
        int at = place(key);
        long slot = slots[at];
        while (slot >>> ID_BITS != key && slot != EMPTY) {
            at = at + 1 & slots.length - 1;
            slot = slots[at];
        }
        return (int) (slot & ID_MASK);
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
        if (size > ID_MASK / 2) {
            throw new IllegalStateException("too many words");
        }
        long[] old = slots;
        words = Arrays.copyOf(words, words.length * 2);
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != EMPTY) {
                put(slot);
            }
        }
    }

    private void put(long slot) {
        int at = place(slot >>> ID_BITS);
        while (slots[at] != EMPTY) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = slot;
    }

    /** Where the slot of a key is looked for first. */
    private int place(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
    }
}
