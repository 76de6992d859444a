package org.giaoban.parser.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Words;

/** Several lexicons together: tells at which words phrases of any of them begin, so that a recogniser looks only there. */
public final class Gate {
    /** Neither is looked for far behind the other, so that a walk from one to the next stays linear. */
    private static final int REACH = 64;

    private final long[] kinds;

    /**
     * A gate for some lexicons.
     *
     * @param first one lexicon
     * @param more further ones, read with the same reader
     */
    public Gate(Phrases<?> first, Phrases<?>... more) {
        this(kinds(first, more));
    }

    private Gate(BitSet kinds) {
        this.kinds = Arrays.copyOf(kinds.toLongArray(), Phrasing.MASKS);
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
        return words.opens(i, kinds);
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
        return words.next(kinds, from, limit);
    }

    /**
     * The next word with which a phrase begins, or that has a mark.
     *
     * @param words the text
     * @param mark the mark
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the end, or {@code from} behind it, where none follows
     */
    public int nextOr(Words words, Mark mark, int from, int limit) {
        int i = from;
        while (i < limit) {
            int behind = Math.min(limit, i + REACH);
            int found = next(words, i, words.next(mark, i, behind));
            if (found < behind) {
                return found;
            }
            i = behind;
        }
        return i;
    }
}
