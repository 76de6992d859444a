package org.giaoban.parser.text;

/**
 * The phrases that begin at each word of a text, found once, so that the many who ask for them do not look them up again.
 *
 * <p>A phrase is of a kind (the number of its lexicon) and has a meaning (a number of that lexicon); the three numbers of a phrase are
 * packed into one. Bits, 64 kinds a mask, tell of which kinds phrases begin at a word, and at any of a few words together, so that a search
 * steps over those among which none does.
 */
public final class Phrasing {
    /** No phrase. */
    public static final int NONE = -1;

    /** The kind of words that are numbers, which no phrase has. */
    public static final int NUMBERS = 0;

    /** How many masks of 64 kinds there are. */
    public static final int MASKS = 3;

    private static final int MASK_BITS = 6;
    private static final int TOGETHER_BITS = 3;
    private static final int MEANING_BITS = 17;
    private static final int LENGTH_BITS = 6;
    private static final int MOST_KINDS = (MASKS << MASK_BITS) - 1;

    private final int[] ends;
    private final int[] phrases;
    private final long[] kinds;
    private final char[] lists;
    private final long[] together;

    /**
     * The phrases of a text. What may begin at a word are the lists of the book, and a word needs to know only which of them it has.
     *
     * @param ends where each list of the book ends in {@code phrases}; it begins where the one before ends, the first list is empty
     * @param phrases the phrases of all lists, in each those of smaller kinds first, and the longer ones of a kind
     * @param kinds for each list its masks of kinds
     * @param lists for each word of the text the number of its list
     */
    public Phrasing(int[] ends, int[] phrases, long[] kinds, char[] lists) {
        this.ends = ends;
        this.phrases = phrases;
        this.kinds = kinds;
        this.lists = lists;
        this.together = new long[((lists.length >>> TOGETHER_BITS) + 1) * MASKS];
        for (int from = 0; from < lists.length; from += 1 << TOGETHER_BITS) {
            put(from, Math.min(lists.length, from + (1 << TOGETHER_BITS)));
        }
    }

    private void put(int from, int to) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int i = from; i < to; i++) {
            int list = lists[i] * MASKS;
            first |= kinds[list];
            second |= kinds[list + 1];
            third |= kinds[list + 2];
        }
        int group = (from >>> TOGETHER_BITS) * MASKS;
        together[group] = first;
        together[group + 1] = second;
        together[group + 2] = third;
    }

    /**
     * {@return the number of the mask in which a kind has its bit}
     *
     * @param kind the number of a lexicon, or {@link #NUMBERS}
     */
    public static int mask(int kind) {
        return kind >>> MASK_BITS;
    }

    /**
     * {@return the bit that stands for a kind in its mask}
     *
     * @param kind the number of a lexicon, or {@link #NUMBERS}
     */
    public static long bit(int kind) {
        return 1L << kind;
    }

    /**
     * A phrase of three numbers.
     *
     * @param kind the number of its lexicon
     * @param length how many words it has
     * @param meaning what it means there
     * @return the phrase
     * @throws IllegalStateException where a number is too large: 190 lexicons, 63 words, 131,071 meanings are the most
     */
    public static int phrase(int kind, int length, int meaning) {
        if (kind >= MOST_KINDS || length >>> LENGTH_BITS != 0 || meaning >>> MEANING_BITS != 0) {
            throw new IllegalStateException("too many lexicons, words or meanings");
        }
        return (kind << LENGTH_BITS | length) << MEANING_BITS | meaning;
    }

    /** Whether a phrase of a kind begins at a word. */
    boolean opens(int i, int kind) {
        return (kinds[lists[i] * MASKS + mask(kind)] & bit(kind)) != 0;
    }

    /** Whether a phrase of some kinds begins at a word. */
    boolean opens(int i, long[] some) {
        return hasAny(kinds, lists[i], some);
    }

    /** The first word from..limit at which a phrase of some kinds begins; the limit, or {@code from} behind it, where none does. */
    int next(long[] some, int from, int limit) {
        int end = Math.min(limit, lists.length);
        int i = from;
        while (i < end) {
            int behind = Math.min(end, (i >>> TOGETHER_BITS) + 1 << TOGETHER_BITS);
            if (!hasAny(together, i >>> TOGETHER_BITS, some)) {
                i = behind;
            }
            for (; i < behind; i++) {
                if (opens(i, some)) {
                    return i;
                }
            }
        }
        return Math.max(from, limit);
    }

    private static boolean hasAny(long[] of, int place, long[] some) {
        int first = place * MASKS;
        return (of[first] & some[0] | of[first + 1] & some[1] | of[first + 2] & some[2]) != 0;
    }

    /** The longest phrase of a kind that begins at a word and ends at most at a limit, or {@link #NONE}. */
    int longest(int i, int kind, int limit) {
        int list = lists[i];
        int first = list == 0 ? 0 : ends[list - 1];
        for (int at = first + fewestBefore(list, kind); at < ends[list] && kind(phrases[at]) <= kind; at++) {
            if (kind(phrases[at]) == kind && i + length(phrases[at]) <= limit) {
                return phrases[at];
            }
        }
        return NONE;
    }

    /** How many phrases of a list at least stand before those of a kind: one for each smaller kind. */
    private int fewestBefore(int list, int kind) {
        int before = 0;
        int last = list * MASKS + mask(kind);
        for (int at = list * MASKS; at < last; at++) {
            before += Long.bitCount(kinds[at]);
        }
        return before + Long.bitCount(kinds[last] & bit(kind) - 1);
    }

    /**
     * {@return the number of the lexicon of a phrase}
     *
     * @param phrase a phrase
     */
    public static int kind(int phrase) {
        return phrase >>> LENGTH_BITS + MEANING_BITS;
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
