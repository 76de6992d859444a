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
        int kinds = CharKinds.of(chars.charAt(start));
        if ((kinds & CharKinds.DIGIT) != 0) {
            while (i < n && (CharKinds.of(chars.charAt(i)) & CharKinds.DIGIT) != 0) {
                i++;
            }
        } else if ((kinds & CharKinds.IN_WORD) != 0) {
            int before = kinds;
            while (i < n) {
                int here = CharKinds.of(chars.charAt(i));
                boolean inside = (here & CharKinds.IN_WORD) != 0 || folded[i] == '\'' && isInnerApostrophe(i, start);
                if (!inside || (here & CharKinds.CAPITAL) != 0 && isGlue(before, i + 1)) {
                    break;
                }
                before = here;
                i++;
            }
        }
        return i;
    }

    /** {@code LêNgày}: two words of which the second begins a sentence, run together by the page. */
    private boolean isGlue(int before, int next) {
        return (before & CharKinds.SMALL) != 0
                && next < chars.length()
                && (CharKinds.of(chars.charAt(next)) & CharKinds.SMALL) != 0;
    }

    /** {@code H'Loan} and {@code K'Brểu} are one word each. */
    private boolean isInnerApostrophe(int i, int start) {
        return i - start <= 3
                && i + 1 < folded.length
                && (CharKinds.of(chars.charAt(i + 1)) & CharKinds.IN_WORD) != 0
                && (CharKinds.of(chars.charAt(start)) & CharKinds.CAPITAL) != 0;
    }

    byte shapeOf(int start, int end) {
        int first = CharKinds.of(chars.charAt(start));
        if ((first & CharKinds.DIGIT) != 0) {
            return DIGITS;
        }
        if ((first & CharKinds.IN_WORD) == 0) {
            return 0;
        }
        if ((first & CharKinds.CAPITAL) == 0) {
            return LETTERS;
        }
        for (int i = start + 1; i < end; i++) {
            if ((CharKinds.of(chars.charAt(i)) & CharKinds.SMALL) != 0) {
                return LETTERS | CAPITALISED;
            }
        }
        return LETTERS | CAPITALISED | ALL_CAPITALS;
    }
}
