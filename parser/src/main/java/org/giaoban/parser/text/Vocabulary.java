package org.giaoban.parser.text;

import java.util.Arrays;

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
    private char[][] chars = new char[4096][];
    /** Each a word's hash and its number; 0 is empty. */
    private long[] slots = new long[8192];

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
        chars[size] = word;
        place(slots, slot(hash(word, 0, word.length), size));
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
        int hash = hash(folded, start, end);
        int mask = slots.length - 1;
        for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
            int id = (int) slots[at];
            if (slots[at] == slot(hash, id) && equal(chars[id], folded, start, end)) {
                return id;
            }
        }
        return UNKNOWN;
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

    private void grow() {
        words = Arrays.copyOf(words, words.length * 2);
        chars = Arrays.copyOf(chars, words.length);
        long[] larger = new long[slots.length * 2];
        for (long slot : slots) {
            if (slot != 0) {
                place(larger, slot);
            }
        }
        slots = larger;
    }

    private static void place(long[] slots, long slot) {
        int mask = slots.length - 1;
        int at = (int) (slot >>> 32) & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = slot;
    }

    private static long slot(int hash, int id) {
        return (long) hash << 32 | id;
    }

    private static boolean equal(char[] word, char[] folded, int start, int end) {
        int length = end - start;
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != folded[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash ^ hash >>> 15;
    }
}
