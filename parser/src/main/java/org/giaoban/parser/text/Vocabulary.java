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

    private String[] words = new String[4096];
    private int[] slots = new int[8192];
    private int size = 1;

    /** Creates a vocabulary without words. */
    public Vocabulary() {}

    /**
     * The number of a folded word, a new one where it has none yet.
     *
     * @param folded a word as {@link Folding} leaves it
     * @return its number, above {@link #UNKNOWN}
     */
    public int learn(String folded) {
        char[] chars = folded.toCharArray();
        int known = idOf(chars, 0, chars.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = folded;
        place(size);
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
        int mask = slots.length - 1;
        int slot = hash(folded, start, end) & mask;
        while (slots[slot] != UNKNOWN) {
            if (equal(words[slots[slot]], folded, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** {@return one more than the highest number given so far} */
    public int size() {
        return size;
    }

    private void grow() {
        words = Arrays.copyOf(words, words.length * 2);
        slots = new int[slots.length * 2];
        for (int id = 1; id < size; id++) {
            place(id);
        }
    }

    private void place(int id) {
        char[] chars = words[id].toCharArray();
        int mask = slots.length - 1;
        int slot = hash(chars, 0, chars.length) & mask;
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = id;
    }

    private static boolean equal(String word, char[] folded, int start, int end) {
        int length = end - start;
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != folded[start + i]) {
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
