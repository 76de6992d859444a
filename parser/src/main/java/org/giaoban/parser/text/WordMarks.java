package org.giaoban.parser.text;

/** Marks at the words of a text: for each kind of mark a bit a word, so that the next one is found without a look at the words between. */
final class WordMarks {
    private static final int BITS = 6;

    private final int kinds;
    private final int count;
    private final int stride;
    private final long[] bits;

    /**
     * No marks yet.
     *
     * @param kinds how many kinds of marks there are
     * @param count how many words
     */
    WordMarks(int kinds, int count) {
        this.kinds = kinds;
        this.count = count;
        this.stride = (count >>> BITS) + 1;
        this.bits = new long[kinds * stride];
    }

    void mark(int kind, int word) {
        bits[kind * stride + (word >>> BITS)] |= 1L << word;
    }

    /** Whether a word has a mark; no word outside the text has, and none of a kind that was not foreseen. */
    boolean isMarked(int kind, int word) {
        return kind < kinds && word >= 0 && word < count && (bits[kind * stride + (word >>> BITS)] & 1L << word) != 0;
    }

    /** The first word from..limit with a mark; the limit, or {@code from} behind it, where none has it. */
    int next(int kind, int from, int limit) {
        int end = Math.min(limit, count);
        if (from >= end || kind >= kinds) {
            return Math.max(from, limit);
        }
        int row = kind * stride;
        int at = row + (from >>> BITS);
        int last = row + (end - 1 >>> BITS);
        long rest = bits[at] & -1L << from;
        while (rest == 0 && at < last) {
            rest = bits[++at];
        }
        int found = (at - row << BITS) + Long.numberOfTrailingZeros(rest);
        return rest == 0 || found >= end ? limit : found;
    }
}
