package org.giaoban.core.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as the register compares it: words in small letters, one space between them, the tone at the end of its word. */
final class Wording {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TONE_INSIDE =
            Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}\\p{N}]*)");
    private static final Pattern FINAL_Y =
            Pattern.compile("(?<![\\p{L}\\p{M}])(h|k|l|m|s|t|qu)y(?![\\p{L}\u0302\u0306\u031b])");

    private Wording() {}

    /**
     * Folds a text: {@code Hòa}, {@code Hoà} and {@code HOÀ} are one, as are {@code Lý} and {@code Lí}.
     *
     * @return the words, decomposed; the empty string where there is none
     */
    static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = NO_WORD.matcher(letters).replaceAll(" ").strip();
        String toneLast = TONE_INSIDE.matcher(words).replaceAll("$2$1");
        return FINAL_Y.matcher(toneLast).replaceAll("$1i");
    }
}
