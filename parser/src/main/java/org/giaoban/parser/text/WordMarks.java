package org.giaoban.parser.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The marks of the words of a text, a bit a word, so that the next one with a mark is found without a look at the words between. */
final class WordMarks {
    private static final int KINDS = Mark.values().length;
    private static final int BITS = 6;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST = 0x0101010101010101L;
    private static final long GATHER = 0x0102040810204080L;
    private static final int CAPITALISED = Integer.numberOfTrailingZeros(WordCutter.CAPITALISED);
    private static final int LETTERS = Integer.numberOfTrailingZeros(WordCutter.LETTERS);
    private static final int DIGITS = Integer.numberOfTrailingZeros(WordCutter.DIGITS);
    private static final int LINE_BEFORE = Integer.numberOfTrailingZeros(WordCutter.LINE_BEFORE);

    private final int count;
    private final int stride;
    private final long[] bits;

    /**
     * The marks of words.
     *
     * @param shapes what each word looks like, see {@link WordCutter}, with places for eight more
     * @param count how many words there are
     */
    WordMarks(byte[] shapes, int count) {
        this.count = count;
        this.stride = (count >>> BITS) + 1;
        this.bits = new long[KINDS * stride];
        for (int i = 0; i < count; i += Long.BYTES) {
            long eight = (long) EIGHT.get(shapes, i);
            mark(Mark.CAPITAL, i, gather(eight >>> CAPITALISED));
            mark(Mark.SIGN, i, gather(~(eight >>> LETTERS | eight >>> DIGITS)));
            mark(Mark.LINE, i, gather(eight >>> LINE_BEFORE));
        }
    }

    private void mark(Mark mark, int i, long eight) {
        bits[mark.row * stride + (i >>> BITS)] |= eight << i;
    }

    /** The lowest bits of eight bytes, as eight bits. */
    private static long gather(long bytes) {
        return (bytes & LOWEST) * GATHER >>> Long.SIZE - Byte.SIZE;
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
