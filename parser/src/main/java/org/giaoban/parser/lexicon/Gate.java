package org.giaoban.parser.lexicon;

import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Words;

/**
 * Tells at which words phrases of some lexicons may begin, so that a recogniser looks only there: one look at the word for
 * all its lexicons together.
 */
public final class Gate {
    private final long lexicons;

    /**
     * A gate for some lexicons.
     *
     * @param first one lexicon
     * @param more further ones, read with the same reader
     */
    public Gate(Phrases<?> first, Phrases<?>... more) {
        PhraseTrie trie = first.trie();
        long all = first.bit();
        for (Phrases<?> phrases : more) {
            if (phrases.trie() != trie) {
                throw new IllegalArgumentException("lexicons of different readers");
            }
            all |= phrases.bit();
        }
        this.lexicons = all;
    }

    private Gate(long lexicons) {
        this.lexicons = lexicons;
    }

    /** {@return a gate that is open at numbers as well} */
    public Gate orNumbers() {
        return new Gate(lexicons | Phrasing.NUMBERS);
    }

    /**
     * {@return whether a phrase may begin with a word; where not, none does}
     *
     * @param words the text
     * @param i the word
     */
    public boolean isOpen(Words words, int i) {
        return words.opens(i, lexicons);
    }

    /**
     * The next word with which a phrase may begin.
     *
     * @param words the text
     * @param from the first word to look at
     * @param limit the end of the stretch
     * @return the word; the end, or {@code from} behind it, where none follows
     */
    public int next(Words words, int from, int limit) {
        int i = from;
        while (i < limit && !words.opens(i, lexicons)) {
            i++;
        }
        return i;
    }
}
