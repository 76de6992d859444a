package org.giaoban.formats.ics;

/** Lines of at most 75 octets in UTF-8, as RFC 5545 wants them: it counts octets, and a letter of Vietnamese has up to three. */
final class LineFolding {
    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n ";

    private LineFolding() {}

    /** The lines, each broken where it is too long, never inside a character. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / LONGEST * BREAK.length());
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int point = lines.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r' || point == '\n') {
                octets = 0;
            } else if (octets + octets(point) > LONGEST) {
                folded.append(BREAK);
                octets = 1 + octets(point);
            } else {
                octets += octets(point);
            }
            folded.appendCodePoint(point);
        }
        return folded.toString();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
