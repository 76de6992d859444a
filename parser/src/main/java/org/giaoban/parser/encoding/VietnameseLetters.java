package org.giaoban.parser.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The letters that carry marks: how they are put together, and what they are without their tone. */
final class VietnameseLetters {
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    /** Acute, grave, hook above, tilde, dot below. */
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    /** Circumflex, breve, horn. */
    private static final String QUALITIES = "\u0302\u0306\u031b";

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';
    /** Behind the last letter that Unicode has for Vietnamese. */
    private static final int TABLE_SIZE = 0x1f00;

    private static final char[] TONELESS = new char[TABLE_SIZE];
    private static final byte[] TONE = new byte[TABLE_SIZE];
    private static final Map<Integer, Character> COMPOSED = new HashMap<>();

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TONELESS[c] = Character.toLowerCase(c);
        }
        for (int i = 0; i < VOWELS.length(); i++) {
            char vowel = VOWELS.charAt(i);
            for (int tone = 0; tone < TONES.length(); tone++) {
                char letter = learn(vowel, TONES.charAt(tone));
                TONELESS[letter] = Character.toLowerCase(vowel);
                TONE[letter] = (byte) (tone + 1);
            }
        }
        for (char letter = 0; letter < TABLE_SIZE; letter++) {
            if (VOWELS.indexOf(letter) >= 0 || TONE[letter] > 0) {
                for (int i = 0; i < QUALITIES.length(); i++) {
                    learn(letter, QUALITIES.charAt(i));
                }
            }
        }
    }

    private VietnameseLetters() {}

    /** Notes what a letter and a mark are together; the letter alone where they are none. */
    private static char learn(char letter, char mark) {
        String whole = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        if (whole.length() == 1) {
            COMPOSED.put(pair(letter, mark), whole.charAt(0));
        }
        return whole.charAt(0);
    }

    private static int pair(char letter, char mark) {
        return letter << Character.SIZE | mark;
    }

    /** Puts the marks of a text onto their letters, in either order, in place; other marks stay. */
    static void compose(StringBuilder text, int from) {
        int length = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            Character whole = isMark(c) && length > from ? COMPOSED.get(pair(text.charAt(length - 1), c)) : null;
            if (whole == null) {
                text.setCharAt(length++, c);
            } else {
                text.setCharAt(length - 1, whole);
            }
        }
        text.setLength(length);
    }

    static boolean isMark(char c) {
        return c >= FIRST_MARK && c <= LAST_MARK;
    }

    /** The small letter without its tone: {@code ề} gives {@code ê}; the small letter itself where it has none. */
    static char toneless(char letter) {
        return letter < TABLE_SIZE ? TONELESS[letter] : letter;
    }

    /** Whether a letter carries a tone. */
    static boolean hasTone(char letter) {
        return letter < TABLE_SIZE && TONE[letter] > 0;
    }

    /** Whether a letter carries a tone that a syllable on a stop may have: acute or dot below. */
    static boolean hasToneOfStops(char letter) {
        return hasTone(letter) && (TONE[letter] == 1 || TONE[letter] == TONES.length());
    }
}
