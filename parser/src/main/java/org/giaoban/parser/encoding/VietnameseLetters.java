package org.giaoban.parser.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters that carry marks: how they are put together, and what they are without their tone. */
final class VietnameseLetters {
    /** Each vowel without a tone, and with acute, grave, hook above, tilde, dot below. */
    private static final List<String> VOWELS = List.of(
            "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ",
            "ưứừửữự", "yýỳỷỹỵ");

    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    /** Circumflex, breve, horn. */
    private static final String QUALITIES = "\u0302\u0306\u031b";

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';
    /** Behind the last letter that Unicode has for Vietnamese. */
    private static final int TABLE_SIZE = 0x1f00;

    private static final char[] TONELESS = new char[TABLE_SIZE];
    private static final byte[] TONE = new byte[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TONELESS[c] = Character.toLowerCase(c);
        }
        for (String vowel : VOWELS) {
            for (int tone = 1; tone < vowel.length(); tone++) {
                char letter = vowel.charAt(tone);
                char capital = Character.toUpperCase(letter);
                TONELESS[letter] = vowel.charAt(0);
                TONELESS[capital] = vowel.charAt(0);
                TONE[letter] = (byte) tone;
                TONE[capital] = (byte) tone;
            }
        }
    }

    private VietnameseLetters() {}

    /** Puts the marks of a text onto their letters, in either order, in place; other marks stay. */
    static void compose(StringBuilder text, int from) {
        int length = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            Character whole = isMark(c) && length > from ? Composition.of(text.charAt(length - 1), c) : null;
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

    /** What letters and marks are together; made when the first mark comes, which in most texts none does. */
    private static final class Composition {
        private static final Map<Integer, Character> COMPOSED = new HashMap<>();

        static {
            for (String vowel : VOWELS) {
                for (int i = 0; i < vowel.length(); i++) {
                    learn(vowel.charAt(i), QUALITIES);
                    learn(Character.toUpperCase(vowel.charAt(i)), QUALITIES);
                }
                learn(vowel.charAt(0), TONES);
                learn(Character.toUpperCase(vowel.charAt(0)), TONES);
            }
        }

        private static void learn(char letter, String marks) {
            for (int i = 0; i < marks.length(); i++) {
                char mark = marks.charAt(i);
                String whole = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
                if (whole.length() == 1) {
                    COMPOSED.put(pair(letter, mark), whole.charAt(0));
                }
            }
        }

        private static int pair(char letter, char mark) {
            return letter << Character.SIZE | mark;
        }

        static @Nullable Character of(char letter, char mark) {
            return COMPOSED.get(pair(letter, mark));
        }
    }
}
