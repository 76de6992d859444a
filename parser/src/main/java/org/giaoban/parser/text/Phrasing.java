package org.giaoban.parser.text;

import java.util.Arrays;

/**
 * The phrases that begin at each word of a text, found once, so that the many who ask for them do not look them up again.
 *
 * <p>A phrase is of a kind (the number of its lexicon) and has a meaning (a number of that lexicon); the three numbers of a phrase are
 * packed into one. Each word also carries a mask of the kinds that begin there. There are more kinds than bits: a bit says that a phrase
 * of a kind may be there.
 */
public final class Phrasing {
    /** No phrase. */
    public static final int NONE = -1;

    /** The bit of words that are numbers, which no kind of phrase has. */
    public static final long NUMBERS = 1L << 63;

    private static final int BITS = 63;
    private static final int MEANING_BITS = 17;
    private static final int LENGTH_BITS = 6;
    private static final int MOST_KINDS = 511;

    private final long[] masks;
    private final int[] ends;
    private int[] phrases;
    private int count;
    private int word;

    /**
     * No phrases yet.
     *
     * @param words how many words the text has
     */
    Phrasing(int words) {
        this.masks = new long[words];
        this.ends = new int[words];
        this.phrases = new int[words * 4 + 8];
    }

    /**
     * {@return the bit that stands for a kind, and for some others}
     *
     * @param kind the number of a lexicon
     */
    public static long bit(int kind) {
        return 1L << kind % BITS;
    }

    /**
     * A phrase of three numbers.
     *
     * @param kind the number of its lexicon
     * @param length how many words it has
     * @param meaning what it means there
     * @return the phrase
     * @throws IllegalStateException where a number is too large: 511 lexicons, 63 words, 131,072 meanings are the most
     */
    public static int phrase(int kind, int length, int meaning) {
        if (kind >= MOST_KINDS || length >>> LENGTH_BITS != 0 || meaning >>> MEANING_BITS != 0) {
            throw new IllegalStateException("too many lexicons, words or meanings");
        }
        return (kind << LENGTH_BITS | length) << MEANING_BITS | meaning;
    }

    /**
     * Adds a phrase that begins at the next word, the shorter ones first.
     *
     * @param phrase the phrase
     */
    public void add(int phrase) {
        if (count == phrases.length) {
            phrases = Arrays.copyOf(phrases, count * 2);
        }
        phrases[count++] = phrase;
    }

    /**
     * Notes what kinds begin at the next word, once its phrases are added.
     *
     * @param mask bits of kinds
     */
    public void endWord(long mask) {
        masks[word] = mask;
        ends[word++] = count;
    }

    boolean opens(int i, long kinds) {
        return (masks[i] & kinds) != 0;
    }

    /** The longest phrase of a kind that begins at a word and ends at most at a limit, or {@link #NONE}. */
    int longest(int i, int kind, int limit) {
        int first = i == 0 ? 0 : ends[i - 1];
        for (int at = ends[i] - 1; at >= first; at--) {
            int phrase = phrases[at];
            if (phrase >>> LENGTH_BITS + MEANING_BITS == kind && i + length(phrase) <= limit) {
                return phrase;
            }
        }
        return NONE;
    }

    /**
     * {@return how many words a phrase has}
     *
     * @param phrase a phrase
     */
    public static int length(int phrase) {
        return phrase >>> MEANING_BITS & (1 << LENGTH_BITS) - 1;
    }

    /**
     * {@return the number of what a phrase means}
     *
     * @param phrase a phrase
     */
    public static int meaning(int phrase) {
        return phrase & (1 << MEANING_BITS) - 1;
    }
}
