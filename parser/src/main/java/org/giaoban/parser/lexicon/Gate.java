package org.giaoban.parser.lexicon;

import org.giaoban.parser.text.Words;

/**
 * Tells at which words phrases of some lexicons may begin, so that a recogniser looks only there: one look into a table for
 * all its lexicons together.
 */
public final class Gate {
    private final PhraseTrie trie;
    private final long lexicons;

    /**
     * A gate for some lexicons.
     *
     * @param first one lexicon
     * @param more further ones, read with the same reader
     */
    public Gate(Phrases<?> first, Phrases<?>... more) {
        this.trie = first.trie();
        long all = first.lexicon();
        for (Phrases<?> phrases : more) {
            if (phrases.trie() != trie) {
                throw new IllegalArgumentException("lexicons of different readers");
            }
            all |= phrases.lexicon();
        }
        this.lexicons = all;
    }

    private Gate(PhraseTrie trie, long lexicons) {
        this.trie = trie;
        this.lexicons = lexicons;
    }

    /** {@return a gate that is open at numbers as well} */
    public Gate orNumbers() {
        return new Gate(trie, lexicons | PhraseTrie.NUMBERS);
    }

    /**
     * {@return whether a phrase may begin with a word; where not, none does}
     *
     * @param words the text
     * @param i the word
     */
    public boolean isOpen(Words words, int i) {
        return trie.mayBegin(lexicons, words.id(i));
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
        while (i < limit && !trie.mayBegin(lexicons, words.id(i))) {
            i++;
        }
        return i;
    }
}
