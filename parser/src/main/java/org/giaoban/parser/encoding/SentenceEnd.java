package org.giaoban.parser.encoding;

/**
 * Tells, in VIQR without escapes, a full stop or question mark from the mark of a tone behind the last vowel of a word.
 *
 * <p>At the end of a line either is a sign. Within a line a question mark is a tone ({@code o+? Ha`}), and a full stop is a sign where a
 * capital follows a word in small letters ({@code cho ai. Nga`y}; but {@code Thi. Hoa} is a name). Dots that are repeated are signs.
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
        char sign = text.charAt(at);
        if (!isSign(sign)) {
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
        return lineEnd || sign == '.' && Character.isUpperCase(text.charAt(next)) && !beginsLarge(text, from, at);
    }

    private static boolean beginsLarge(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }
}
