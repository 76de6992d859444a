package org.giaoban.parser.text;

import java.text.Normalizer;
import java.util.Arrays;

/** One run that brings a text into normal form and notes where each character came from. */
final class Normalisation {
    private static final char D_STROKE = '\u0110';
    private static final char SMALL_D_STROKE = '\u0111';
    /** More marks than this on one letter are taken in portions, so that a tower of marks costs linear time. */
    private static final int MOST_MARKS = 8;

    private final String source;
    private final StringBuilder out;
    private int[] origins;
    private int spaceAt = -1;

    Normalisation(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
        this.origins = new int[source.length() + 16];
    }

    /** Whether a text certainly is normal already: most texts from the web of today are. */
    static boolean isNormal(String source) {
        char before = '\n';
        int breaks = 2;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                breaks++;
                if (before == ' ' || breaks > 2) {
                    return false;
                }
            } else if (c == ' ') {
                if (before == ' ' || before == '\n') {
                    return false;
                }
            } else if (isStable(c)) {
                breaks = 0;
            } else {
                return false;
            }
            before = c;
        }
        return before != ' ' && before != '\n' || source.isEmpty();
    }

    NormalText run() {
        int i = 0;
        while (i < source.length()) {
            i = step(i);
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        return new NormalText(source, out.toString(), Arrays.copyOf(origins, out.length()));
    }

    private int step(int i) {
        char c = source.charAt(i);
        if (isLineBreak(c)) {
            breakLine(i);
            return c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
        if (isSpace(c)) {
            spaceAt = spaceAt < 0 ? i : spaceAt;
            return i + 1;
        }
        if (isInvisible(c)) {
            return i + 1;
        }
        writeSpace();
        return write(i, c);
    }

    private void breakLine(int i) {
        spaceAt = -1;
        int length = out.length();
        boolean third = length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        if (length > 0 && !third) {
            append('\n', i);
        }
    }

    private void writeSpace() {
        if (spaceAt >= 0 && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            append(' ', spaceAt);
        }
        spaceAt = -1;
    }

    private int write(int i, char c) {
        int end = i + 1;
        int most = Math.min(source.length(), i + 1 + MOST_MARKS);
        while (end < most && isMark(source.charAt(end))) {
            end++;
        }
        if (end == i + 1 && isStable(c)) {
            append(c, i);
        } else if (end == i + 1 && dStroke(c) != c) {
            append(dStroke(c), i);
        } else if (end == i + 1 && Character.isSurrogate(c)) {
            append(c, i);
        } else {
            String composed = Normalizer.normalize(source.substring(i, end), Normalizer.Form.NFC);
            for (int k = 0; k < composed.length(); k++) {
                append(composed.charAt(k), i);
            }
        }
        return end;
    }

    private void append(char c, int origin) {
        if (out.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[out.length()] = origin;
        out.append(c);
    }

    /** Whether the unit at an offset belongs to the character that began before it. */
    static boolean continuesCharacter(String source, int at) {
        char c = source.charAt(at);
        return isMark(c) || Character.isLowSurrogate(c);
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && (c <= '\u036f' || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** Whether a character is in normal form wherever no mark follows it. */
    private static boolean isStable(char c) {
        if (c < '\u0300') {
            return c > ' ' && (c < '\u007f' || c > '\u00a0') && c != '\u00ad' && dStroke(c) == c;
        }
        return c >= '\u1ea0' && c <= '\u1ef9' || c >= '\u2010' && c <= '\u2027';
    }

    private static char dStroke(char c) {
        return switch (c) {
            case '\u00d0', '\u0189' -> D_STROKE;
            case '\u00f0', '\u0256' -> SMALL_D_STROKE;
            default -> c;
        };
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u007f' && c <= '\u00a0' || c > '\u00a0' && Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || c >= '\u200b' && Character.getType(c) == Character.FORMAT;
    }
}
