package org.giaoban.parser.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes one misreading: UTF-8 that was taken for Windows-1252, where {@code Ä‘á»“ng} was {@code đồng}.
 *
 * <p>Characters that fit no sequence stay as they are and are counted. A byte that was lost on the way (U+FFFD amid a sequence) makes its
 * letter U+FFFD. The last byte of {@code à} is a no-break space, of which editors make a blank or nothing beside a blank.
 *
 * @param text the text without the misreading
 * @param sequences number of characters that were put together again
 * @param misfits number of characters beyond ASCII that fit no sequence
 */
record Misreading(String text, int sequences, int misfits) {
    private static final int FEWEST = 2;
    private static final int MOST_MISFITS_ONE_IN = 10;

    /** Bytes 80 to 9F as Windows-1252 reads them; what it does not define stays a control character. */
    private static final String HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final int FIRST_BYTE = 0x80;
    private static final int CONTINUATION_MASK = 0xc0;
    private static final int CONTINUATION_BITS = 6;
    private static final int CONTINUATION_VALUE = 0x3f;
    private static final int NO_BYTE = -1;
    private static final int LOST_BYTE = -2;
    private static final int[] LOWEST = {0, 0, 0x80, 0x800, 0x10000};
    private static final int A_GRAVE_LEAD = 0xc3;

    /** Whether it is one: at least two sequences, and at most one misfit for ten of them. */
    boolean isOne() {
        return sequences >= FEWEST && misfits * MOST_MISFITS_ONE_IN <= sequences;
    }

    /** The character that Windows-1252 has for a byte. */
    static char character(int octet) {
        return octet >= FIRST_BYTE && octet < FIRST_BYTE + HIGH_CONTROLS.length()
                ? HIGH_CONTROLS.charAt(octet - FIRST_BYTE)
                : (char) octet;
    }

    /** Bytes as Windows-1252; no byte is lost. */
    static String asWindows1252(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        for (byte octet : bytes) {
            out.append(character(octet & 0xff));
        }
        return out.toString();
    }

    private static int octet(char c) {
        if (c == TextWords.REPLACEMENT) {
            return LOST_BYTE;
        }
        int high = c < FIRST_BYTE ? -1 : HIGH_CONTROLS.indexOf(c);
        return high >= 0 ? FIRST_BYTE + high : c <= 0xff ? c : NO_BYTE;
    }

    /** Reads a text again, in time linear in its length. */
    static Misreading undo(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<Integer> blanks = new ArrayList<>();
        int sequences = 0;
        int misfits = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int length = c < FIRST_BYTE ? 1 : sequenceLength(text, i);
            if (c < FIRST_BYTE || length == 0) {
                out.append(c);
                misfits += c < FIRST_BYTE ? 0 : 1;
                i++;
                continue;
            }
            out.appendCodePoint(codePoint(text, i, length));
            sequences++;
            i += length;
            if (text.charAt(i - 1) == ' ') {
                blanks.add(out.length());
            }
        }
        return new Misreading(BlankRepair.repair(out, blanks), sequences, misfits);
    }

    /** The length of the sequence that begins at a place; 0 where none does. */
    private static int sequenceLength(String text, int at) {
        int lead = octet(text.charAt(at));
        int length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        if (lead > 0xf4 || length == 0 || at + length > text.length()) {
            return 0;
        }
        if (lead == A_GRAVE_LEAD && text.charAt(at + 1) == ' ') {
            return length;
        }
        for (int i = at + 1; i < at + length; i++) {
            int octet = octet(text.charAt(i));
            if (octet != LOST_BYTE && (octet & CONTINUATION_MASK) != FIRST_BYTE) {
                return 0;
            }
        }
        int codePoint = codePoint(text, at, length);
        boolean real = codePoint >= LOWEST[length]
                && codePoint <= Character.MAX_CODE_POINT
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return real ? length : 0;
    }

    private static int codePoint(String text, int at, int length) {
        int value = octet(text.charAt(at)) & (0x7f >> length);
        for (int i = at + 1; i < at + length; i++) {
            int octet = text.charAt(i) == ' ' ? 0xa0 : octet(text.charAt(i));
            if (octet == LOST_BYTE) {
                return TextWords.REPLACEMENT;
            }
            value = value << CONTINUATION_BITS | octet & CONTINUATION_VALUE;
        }
        return value;
    }
}
