package org.giaoban.parser.encoding;

/** Cuts a text at its blanks; an encoding never moves a blank. */
final class TextWords {
    static final char FIRST_NON_ASCII = '\u0080';
    static final char REPLACEMENT = '\ufffd';
    private static final char LAST_CONTROL = '\u009f';

    private TextWords() {}

    /** The start of the next word at or after a place; the length of the text where there is none. */
    static int start(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /** The end of the word that a place stands in. */
    static int end(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ') {
            i++;
        }
        return i;
    }

    /** Whether a piece of a text has other characters than ASCII. */
    static boolean hasNonAscii(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= FIRST_NON_ASCII) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character stands for one that is lost: U+FFFD, or a control character that no text has. */
    static boolean isLost(char c) {
        return c == REPLACEMENT || c >= FIRST_NON_ASCII && c <= LAST_CONTROL && c != '\u0085';
    }

    /** The number of characters of a text that stand for lost ones. */
    static int lost(CharSequence text) {
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            lost += isLost(text.charAt(i)) ? 1 : 0;
        }
        return lost;
    }
}
