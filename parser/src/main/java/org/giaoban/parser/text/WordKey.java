package org.giaoban.parser.text;

/**
 * A short folded word packed into one number, so that words are found and compared without reading their characters again.
 *
 * <p>Seven characters of seven bits fit, as many as the longest Vietnamese syllables have ({@code nghiêng}).
 */
final class WordKey {
    /** The key of words that have none: longer ones, and those of other characters. */
    static final long NONE = 0;

    /** How many bits a key has. */
    static final int SIZE = 49;

    private static final int BITS = 7;
    private static final int MOST = SIZE / BITS;
    private static final String TONED = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
    private static final char ELLIPSIS = '\u2026';
    private static final byte[] CODES = codes();

    private WordKey() {}

    private static byte[] codes() {
        byte[] codes = new byte[ELLIPSIS + 1];
        byte code = 0;
        for (char c = '!'; c <= '~'; c++) {
            codes[c] = c == Character.toLowerCase(c) && !Character.isDigit(c) ? ++code : 0;
        }
        for (int i = 0; i < TONED.length(); i++) {
            codes[TONED.charAt(i)] = ++code;
        }
        codes[ELLIPSIS] = ++code;
        return codes;
    }

    /** The key of the word that stands at a place of a folded text; two words with a key are the same where the keys are. */
    static long of(char[] folded, int start, int end) {
        long key = 0;
        long missing = 0;
        for (int i = start; i < end; i++) {
            char c = folded[i];
            int code = c < CODES.length ? CODES[c] : 0;
            key = key << BITS | code;
            missing |= code - 1;
        }
        return end - start > MOST || missing < 0 ? NONE : key;
    }
}
