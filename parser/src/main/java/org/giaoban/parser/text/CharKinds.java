package org.giaoban.parser.text;

import java.util.Arrays;

/**
 * What kind of character each is, looked up in a table: letters, digits, capitals, and characters that stay as they are.
 *
 * <p>The table ends behind the Vietnamese letters and the dashes and quotes; the few characters beyond it are asked of {@link Character}.
 */
final class CharKinds {
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte CAPITAL = 4;
    static final byte SMALL = 8;
    /** In normal form wherever no mark follows. */
    static final byte STABLE = 16;
    /** A mark without a width of its own, which belongs to the letter before it. */
    static final byte MARK = 32;
    /** A letter that hardly any language but Vietnamese writes. */
    static final byte VIETNAMESE = 64;

    /** Spaces, line breaks, and the control characters that some pages have in their place. */
    static final byte WHITE = (byte) 128;

    /** What a word of letters consists of. */
    static final byte IN_WORD = LETTER | MARK;

    private static final String VIETNAMESE_LETTERS = "ăâđêôơưàảãáạ";

    /** All above is rare. */
    private static final int TABLE_SIZE = 0x2028;

    private static final byte UNKNOWN = -1;
    private static final byte[] TABLE = table();

    private CharKinds() {}

    /** The kinds of the letters that Vietnamese texts consist of; those between are told when they come. */
    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        Arrays.fill(table, UNKNOWN);
        for (char c = 0; c < TABLE_SIZE; c = after(c)) {
            table[c] = compute(c);
        }
        return table;
    }

    /**
     * The next of the characters of Vietnamese: up to Latin Extended-B, then Latin Extended Additional, which has most letters with tones,
     * then dashes and quotes.
     */
    static char after(char c) {
        return switch (c) {
            case '\u024f' -> '\u1e00';
            case '\u1eff' -> '\u2010';
            default -> (char) (c + 1);
        };
    }

    /** The kinds of a character, as bits. */
    static int of(char c) {
        byte kinds = c < TABLE_SIZE ? TABLE[c] : UNKNOWN;
        return kinds == UNKNOWN ? compute(c) : kinds;
    }

    /** Whether a character is white space. */
    static boolean isWhite(char c) {
        return (of(c) & WHITE) != 0;
    }

    private static byte compute(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT | STABLE;
        }
        int letter = Character.isLetter(c) ? LETTER : Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0;
        int letterCase = Character.isUpperCase(c) ? CAPITAL : Character.isLowerCase(c) ? SMALL : 0;
        boolean vietnamese = c >= '\u1ea0' && c <= '\u1ef9' || VIETNAMESE_LETTERS.indexOf(c) >= 0;
        int stable = isSpaceOrBreak(c) ? WHITE | STABLE : isStable(c) ? STABLE : 0;
        return (byte) (letter | letterCase | (vietnamese ? VIETNAMESE : 0) | stable);
    }

    private static boolean isSpaceOrBreak(char c) {
        return c <= ' ' || c >= '\u007f' && c <= '\u00a0' || Character.isSpaceChar(c);
    }

    private static boolean isStable(char c) {
        if (c < '\u0300') {
            return c != '\u00ad' && dStroke(c) == c;
        }
        return c >= '\u1ea0' && c <= '\u1ef9' || c >= '\u2010' && c <= '\u2027';
    }

    /** U+00D0 and U+0189 are written for {@code Đ} by mistake; every other character is itself. */
    static char dStroke(char c) {
        return switch (c) {
            case '\u00d0', '\u0189' -> '\u0110';
            case '\u00f0', '\u0256' -> '\u0111';
            default -> c;
        };
    }
}
