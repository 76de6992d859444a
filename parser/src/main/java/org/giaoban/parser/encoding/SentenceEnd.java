package org.giaoban.parser.encoding;

/**
 * Tells, in VIQR without escapes, a full stop from the dot below the last vowel of a word.
 *
 * <p>It is a full stop at the end of a line, and within a line where a capital follows a word in small letters or in capitals ({@code cho ai.
 * Nga`y}); then {@code dde^` nghi. Ban} keeps its dot as it is. Behind a name ({@code Thi. Hoa}) it is a tone. Dots that are repeated are full
 * stops. A question mark is always a tone ({@code o+? Ha`}).
 */
final class SentenceEnd {
    private static final String CLOSERS = "\"')]}";

    private SentenceEnd() {}

    static boolean isSign(char c) {
        return c == '.' || c == '?';
    }

    /** Whether a text has full stops or question marks behind a backslash. */
    static boolean isEscapedIn(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            if (isSign(text.charAt(i)) && text.charAt(i - 1) == '\\') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sign ends a sentence.
     *
     * @param from the start of its word
     * @param at its place
     * @param to the end of its word
     */
    static boolean isAt(CharSequence text, int from, int at, int to) {
        if (text.charAt(at) != '.') {
            return false;
        }
        if (at + 2 < to && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.') {
            return true;
        }
        for (int i = at + 1; i < to; i++) {
            if (CLOSERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        int next = to;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean lineEnd = next >= text.length() || text.charAt(next) < ' ';
        return lineEnd || Character.isUpperCase(text.charAt(next)) && !isName(text, from, at);
    }

    /** Whether a word has a capital and small letters behind it. */
    private static boolean isName(CharSequence text, int from, int to) {
        int first = from;
        while (first < to && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        boolean small = false;
        for (int i = first + 1; i < to; i++) {
            small |= Character.isLowerCase(text.charAt(i));
        }
        return small && Character.isUpperCase(text.charAt(first));
    }
}
