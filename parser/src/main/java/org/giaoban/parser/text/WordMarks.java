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
        for (int from = 0; from < count; from += Long.SIZE) {
            mark(shapes, from, Math.min(count, from + Long.SIZE));
        }
    }

    /** The marks of at most 64 words, without branches, since a processor would guess them wrong at many words. */
    private void mark(byte[] shapes, int from, int to) {
        long capitals = 0;
        long signs = 0;
        long lines = 0;
        for (int i = from; i < to; i++) {
            byte shape = shapes[i];
            capitals |= bit((shape & WordCutter.CAPITALISED) != 0) << i;
            signs |= bit((shape & (WordCutter.LETTERS | WordCutter.DIGITS)) == 0) << i;
            lines |= bit((shape & WordCutter.LINE_BEFORE) != 0) << i;
        }
        int place = from >>> BITS;
        bits[Mark.CAPITAL.row * stride + place] = capitals;
        bits[Mark.SIGN.row * stride + place] = signs;
        bits[Mark.LINE.row * stride + place] = lines;
    }

    private static long bit(boolean has) {
        return has ? 1 : 0;
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
