package org.giaoban.parser.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The letters that carry marks: how they are put together, and what they are without their tone. */
final class VietnameseLetters {
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    /** Acute, grave, hook above, tilde, dot below. */
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final String QUALITIES = "\u0302\u0306\u031b";
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private static final Map<Integer, Character> COMPOSED = new HashMap<>();
    private static final Map<Character, Character> TONELESS = new HashMap<>();
    private static final Map<Character, Integer> TONE = new HashMap<>();

    static {
        for (char vowel : VOWELS.toCharArray()) {
            for (int tone = 0; tone < TONES.length(); tone++) {
                char letter = composed("" + vowel + TONES.charAt(tone));
                TONELESS.put(letter, Character.toLowerCase(vowel));
                TONE.put(letter, tone + 1);
                COMPOSED.put(pair(vowel, TONES.charAt(tone)), letter);
            }
            TONELESS.put(vowel, Character.toLowerCase(vowel));
        }
        for (char letter : TONELESS.keySet().toArray(new Character[0])) {
            for (char mark : QUALITIES.toCharArray()) {
                String whole = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
                if (whole.length() == 1) {
                    COMPOSED.put(pair(letter, mark), whole.charAt(0));
                }
            }
        }
    }

    private VietnameseLetters() {}

    private static char composed(String letterAndMark) {
        return Normalizer.normalize(letterAndMark, Normalizer.Form.NFC).charAt(0);
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
        Character plain = TONELESS.get(letter);
        return plain == null ? Character.toLowerCase(letter) : plain;
    }

    /** Whether a letter carries a tone. */
    static boolean hasTone(char letter) {
        return TONE.containsKey(letter);
    }

    /** Whether a letter carries a tone that a syllable on a stop may have: acute or dot below. */
    static boolean hasToneOfStops(char letter) {
        Integer tone = TONE.get(letter);
        return tone != null && (tone == 1 || tone == TONES.length());
    }
}
