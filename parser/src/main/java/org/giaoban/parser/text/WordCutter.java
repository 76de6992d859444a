package org.giaoban.parser.text;

/** Tells where a word ends and what it looks like. */
final class WordCutter {
    static final byte LETTERS = 1;
    static final byte DIGITS = 2;
    static final byte CAPITALISED = 4;
    static final byte ALL_CAPITALS = 8;

    private final String chars;
    private final char[] folded;

    /**
     * Makes a cutter.
     *
     * @param chars the text
     * @param folded the same, folded
     */
    WordCutter(String chars, char[] folded) {
        this.chars = chars;
        this.folded = folded;
    }

    int endOfWord(int start) {
        int n = chars.length();
        int i = start + 1;
        if (isDigit(chars.charAt(start))) {
            while (i < n && isDigit(chars.charAt(i))) {
                i++;
            }
        } else if (isLetter(chars.charAt(start))) {
            while (i < n && (isLetter(chars.charAt(i)) || isInnerApostrophe(i, start)) && !isGlue(i)) {
                i++;
            }
        }
        return i;
    }

    /** {@code LêNgày}: two words of which the second begins a sentence, run together by the page. */
    private boolean isGlue(int i) {
        return i + 1 < chars.length()
                && Character.isUpperCase(chars.charAt(i))
                && Character.isLowerCase(chars.charAt(i - 1))
                && Character.isLowerCase(chars.charAt(i + 1));
    }

    /** {@code H'Loan} and {@code K'Brểu} are one word each. */
    private boolean isInnerApostrophe(int i, int start) {
        return folded[i] == '\''
                && i - start <= 3
                && i + 1 < folded.length
                && isLetter(chars.charAt(i + 1))
                && Character.isUpperCase(chars.charAt(start));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    byte shapeOf(int start, int end) {
        char first = chars.charAt(start);
        if (isDigit(first)) {
            return DIGITS;
        }
        if (!isLetter(first)) {
            return 0;
        }
        if (!Character.isUpperCase(first)) {
            return LETTERS;
        }
        for (int i = start + 1; i < end; i++) {
            if (Character.isLowerCase(chars.charAt(i))) {
                return LETTERS | CAPITALISED;
            }
        }
        return LETTERS | CAPITALISED | ALL_CAPITALS;
    }
}
