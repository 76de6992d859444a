package org.giaoban.parser.text;

/** Knows phrases, and finds all of them in a text at once. */
public interface Phrasebook {
    /** A book without phrases. */
    Phrasebook EMPTY = (ids, count, phrasing) -> {
        for (int i = 0; i < count; i++) {
            phrasing.endWord(0);
        }
    };

    /**
     * Finds the phrases.
     *
     * @param ids the vocabulary's numbers of the words
     * @param count how many words there are
     * @param phrasing takes the phrases of each word in turn, and its mask
     */
    void find(int[] ids, int count, Phrasing phrasing);
}
