package org.giaoban.parser.lexicon;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Words;

/**
 * Tells at which words phrases of some lexicons begin, so that a recogniser looks only there: one look at the word for
 * all its lexicons together.
 */
public final class Gate {
    private final int[] blocks;
    private final long[] bits;

    /**
     * A gate for some lexicons.
     *
     * @param first one lexicon
     * @param more further ones, read with the same reader
     */
    public Gate(Phrases<?> first, Phrases<?>... more) {
        this(kinds(first, more));
    }

    /** A gate for kinds of phrases. */
    private Gate(BitSet kinds) {
        long[] all = kinds.toLongArray();
        this.blocks =
                IntStream.range(0, all.length).filter(block -> all[block] != 0).toArray();
        this.bits = IntStream.of(blocks).mapToLong(block -> all[block]).toArray();
    }

    private static BitSet kinds(Phrases<?> first, Phrases<?>... more) {
        BitSet kinds = new BitSet();
        kinds.set(first.lexicon());
        for (Phrases<?> phrases : more) {
            if (phrases.trie() != first.trie()) {
                throw new IllegalArgumentException("lexicons of different readers");
            }
            kinds.set(phrases.lexicon());
        }
        return kinds;
    }

    /**
     * A gate that is open at numbers as well.
     *
     * @param first one lexicon
     * @param more further ones, read with the same reader
     * @return the gate
     */
    public static Gate withNumbers(Phrases<?> first, Phrases<?>... more) {
        BitSet kinds = kinds(first, more);
        kinds.set(Phrasing.NUMBERS);
        return new Gate(kinds);
    }

    /**
     * {@return whether a phrase begins with a word}
     *
     * @param words the text
     * @param i the word
     */
    public boolean isOpen(Words words, int i) {
        for (int k = 0; k < blocks.length; k++) {
            if (words.opens(i, blocks[k], bits[k])) {
                return true;
            }
        }
        return false;
    }

    /**
     * The next word with which a phrase begins.
     *
     * @param words the text
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the end, or {@code from} behind it, where none follows
     */
    public int next(Words words, int from, int limit) {
        int i = from;
        while (i < limit && !isOpen(words, i)) {
            i++;
        }
        return i;
    }
}
