package org.giaoban.parser.text;

/** The characters that Vietnamese texts consist of, numbered, so that a small table tells what is to be known of each. */
final class LatinTable {
    /** Basic Latin to Latin Extended-B. */
    private static final int LATIN = 0x250;
    /** Latin Extended Additional, which has most of the letters with tones. */
    private static final int ADDITIONAL = 0x1e;

    static final int SIZE = LATIN + 0x100;

    private LatinTable() {}

    /** The place of a character in the table, negative for one that has none. */
    static int place(char c) {
        if (c < LATIN) {
            return c;
        }
        return c >>> 8 == ADDITIONAL ? LATIN + (c & 0xff) : -1;
    }

    /** The character at a place. */
    static char letter(int place) {
        return (char) (place < LATIN ? place : (ADDITIONAL << 8) + place - LATIN);
    }
}
