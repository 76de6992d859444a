package org.giaoban.parser.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One run that brings a text into normal form and notes where each character came from. */
final class Normalisation {
    private static final char FIRST_MARK = '\u0300';
    /** More marks than this on one letter are taken in portions, so that a tower of marks costs linear time. */
    private static final int MOST_MARKS = 8;

    private final String source;
    private final Origins origins = new Origins();
    private char[] out;
    private int length;

    Normalisation(String source) {
        this.source = source;
        this.out = new char[source.length()];
    }

    /** Whether a text certainly is normal already: most texts from the web of today are. */
    static boolean isNormal(String source) {
        return stableEnd(source, 0) == source.length();
    }

    /** The end of a stretch that certainly is normal already; its last character may belong to a mark behind it. */
    private static int stableEnd(String source, int from) {
        int i = from;
        while (i < source.length() && isStable(source.charAt(i))) {
            i++;
        }
        return i == source.length() ? i : Math.max(from, i - 1);
    }

    NormalText run() {
        int i = 0;
        while (i < source.length()) {
            i = copy(i);
            i = i < source.length() ? step(i) : i;
        }
        return new NormalText(source, new String(out, 0, length), origins);
    }

    /** Takes over what is normal already, as a whole. */
    private int copy(int from) {
        int end = stableEnd(source, from);
        if (end > from) {
            if (length + end - from > out.length) {
                out = Arrays.copyOf(out, length * 2 + end - from);
            }
            source.getChars(from, end, out, length);
            origins.note(length, from);
            length += end - from;
        }
        return end;
    }

    private int step(int i) {
        char c = source.charAt(i);
        return isInvisible(c) ? i + 1 : write(i, c);
    }

    private int write(int i, char c) {
        int end = i + 1;
        // A mark behind white space stands by itself, as it does where the white space is left out.
        int most = CharKinds.isWhite(c) ? end : Math.min(source.length(), end + MOST_MARKS);
        while (end < most && isMark(source.charAt(end))) {
            end++;
        }
        if (end == i + 1 && isStable(c)) {
            append(c, i);
        } else if (end == i + 1 && CharKinds.dStroke(c) != c) {
            append(CharKinds.dStroke(c), i);
        } else if (end == i + 1 && Character.isSurrogate(c)) {
            append(c, i);
        } else {
            String composed = Normalizer.normalize(source.substring(i, end), Normalizer.Form.NFC);
            for (int k = 0; k < composed.length(); k++) {
                append(
                        composed.charAt(k),
                        k == 0 ? i : Math.max(Math.min(i + 1, end - 1), end - composed.length() + k));
            }
        }
        return end;
    }

    private void append(char c, int origin) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
        }
        origins.note(length, origin);
        out[length++] = c;
    }

    /** Whether the unit at an offset belongs to the character that began before it. */
    static boolean continuesCharacter(String source, int at) {
        char c = source.charAt(at);
        return isMark(c) || Character.isLowSurrogate(c);
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && (c <= '\u036f' || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isStable(char c) {
        return (CharKinds.of(c) & CharKinds.STABLE) != 0;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || c >= '\u200b' && Character.getType(c) == Character.FORMAT;
    }
}
