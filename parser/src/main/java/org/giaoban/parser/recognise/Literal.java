package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Words;

/** Compares one word of a text with a word that a rule is built on, such as {@code tháng}. */
public final class Literal {
    private Literal() {}

    /**
     * Whether a certain word stands at a place.
     *
     * @param words the text
     * @param i the place; may lie outside the text
     * @param folded the word as {@link org.giaoban.parser.text.Folding} leaves it: {@code quí}, {@code kì}
     */
    public static boolean isAt(Words words, int i, String folded) {
        if (words.length(i) != folded.length()) {
            return false;
        }
        int start = words.start(i);
        for (int k = 0; k < folded.length(); k++) {
            if (words.foldedAt(start + k) != folded.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
