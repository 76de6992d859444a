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
    private int spaceAt = -1;

    Normalisation(String source) {
        this.source = source;
        this.out = new char[source.length()];
    }

    /** Whether a text certainly is normal already: most texts from the web of today are. */
    static boolean isNormal(String source) {
        return plainEnd(source, 0) == source.length();
    }

    /**
     * The end of a stretch that certainly is normal already, begun at the start of the text or with a character that stays as it is.
     */
    private static int plainEnd(String source, int from) {
        char before = from == 0 ? ' ' : 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean twoSpaces = (c ^ ' ' | before ^ ' ') == 0;
            if (twoSpaces || !isStableOrSpace(c) && !isPlainBreak(source, i)) {
                return Math.max(from, i - 1);
            }
            before = c;
        }
        return before == ' ' ? Math.max(from, source.length() - 1) : source.length();
    }

    /** Told without a branch for the space, which a processor would guess wrong at every other word. */
    private static boolean isStableOrSpace(char c) {
        int space = (c ^ ' ') - 1 >>> Integer.SIZE - 1;
        return (CharKinds.of(c) & CharKinds.STABLE | space) != 0;
    }

    /** Whether a line break stays as it is: after text, with no space beside it and at most one break before it. */
    private static boolean isPlainBreak(String source, int at) {
        return source.charAt(at) == '\n'
                && at > 0
                && source.charAt(at - 1) != ' '
                && !(source.charAt(at - 1) == '\n' && source.charAt(at - 2) == '\n')
                && !(at + 1 < source.length() && source.charAt(at + 1) == ' ');
    }

    NormalText run() {
        int i = 0;
        while (i < source.length()) {
            i = isStable(source.charAt(i)) ? copy(i) : i;
            i = i < source.length() ? step(i) : i;
        }
        while (length > 0 && out[length - 1] == '\n') {
            length--;
        }
        return new NormalText(source, new String(out, 0, length), origins);
    }

    /** Takes over what is normal already, as a whole. */
    private int copy(int from) {
        int end = plainEnd(source, from);
        if (end > from) {
            writeSpace();
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
        boolean third = length >= 2 && out[length - 1] == '\n' && out[length - 2] == '\n';
        if (length > 0 && !third) {
            append('\n', i);
        }
    }

    private void writeSpace() {
        if (spaceAt >= 0 && length > 0 && out[length - 1] != '\n') {
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
        } else if (end == i + 1 && CharKinds.dStroke(c) != c) {
            append(CharKinds.dStroke(c), i);
        } else if (end == i + 1 && Character.isSurrogate(c)) {
            append(c, i);
        } else {
            String composed = Normalizer.normalize(source.substring(i, end), Normalizer.Form.NFC);
            for (int k = 0; k < composed.length(); k++) {
                append(composed.charAt(k), k == 0 ? i : Math.max(i, end - composed.length() + k));
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
