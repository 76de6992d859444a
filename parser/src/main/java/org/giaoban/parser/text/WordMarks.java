package org.giaoban.parser.text;

/** The marks of the words of a text, a bit a word, so that the next one with a mark is found without a look at the words between. */
final class WordMarks {
    private static final int KINDS = Mark.values().length;
    private static final int BITS = 6;

    private final int count;
    private final int stride;
    private final long[] bits;

    /**
     * The marks of words.
     *
     * @param shapes what each word looks like, see {@link WordCutter}
     * @param count how many words there are
     */
    WordMarks(byte[] shapes, int count) {
        this.count = count;
        this.stride = (count >>> BITS) + 1;
        this.bits = new long[KINDS * stride];
        for (int i = 0; i < count; i++) {
            byte shape = shapes[i];
            mark(Mark.SIGN, i, (shape & (WordCutter.LETTERS | WordCutter.DIGITS)) == 0);
            mark(Mark.CAPITAL, i, (shape & WordCutter.CAPITALISED) != 0);
            mark(Mark.LINE, i, (shape & WordCutter.LINE_BEFORE) != 0);
        }
    }

    /** Without a branch, since a processor would guess it wrong at many words. */
    private void mark(Mark mark, int word, boolean has) {
        bits[mark.row * stride + (word >>> BITS)] |= (has ? 1L : 0L) << word;
    }

    /** The first word from..limit with a mark; the limit, or {@code from} behind it, where none has it. */
    int next(Mark mark, int from, int limit) {
        int end = Math.min(limit, count);
        if (from >= end) {
            return Math.max(from, limit);
        }
        int row = mark.row * stride;
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
