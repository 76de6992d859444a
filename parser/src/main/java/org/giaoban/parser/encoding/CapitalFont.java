package org.giaoban.parser.encoding;

/**
 * Raises the small letters that a font of capitals had shown as capitals: TCVN3 has no code for Ỉ, so {@code TỈNH} is typed {@code TØNH} in a
 * font of capitals, and comes out as {@code TỉNH}.
 *
 * <p>A word is raised where two plain letters or more of it are capitals and none is small, and on a line of such words the others too. Whole
 * words that were typed small ({@code tØnh}) cannot be told from small words and stay.
 */
final class CapitalFont {
    private static final int FEWEST_CAPITALS = 2;

    private CapitalFont() {}

    /** The text with its capitals raised; as long as before. */
    static String raise(String text) {
        StringBuilder out = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            raiseLine(out, from, to);
            from = to + 1;
        }
        return out.toString();
    }

    private static void raiseLine(StringBuilder text, int from, int to) {
        boolean whole = isLarge(text, from, to);
        int start = from;
        while (start < to) {
            int end = start + 1;
            if (WordJudge.isLetter(text.charAt(start))) {
                while (end < to && WordJudge.isLetter(text.charAt(end))) {
                    end++;
                }
                if (whole || isLarge(text, start, end)) {
                    raise(text, start, end);
                }
            }
            start = end;
        }
    }

    private static boolean isLarge(CharSequence text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private static void raise(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }
}
