package org.giaoban.parser.text;

/** Knows phrases, and finds all of them in a text at once. */
public interface Phrasebook {
    /** A book without phrases. */
    Phrasebook EMPTY = (ids, count) -> new Phrasing(new int[1], new int[0], new long[Phrasing.MASKS], new char[count]);

    /**
     * Finds the phrases.
     *
     * @param ids the vocabulary's numbers of the words
     * @param count how many words there are
     * @return the phrases that begin at each word
     */
    Phrasing find(char[] ids, int count);
}
