package org.giaoban.parser.recognise;

import java.util.List;
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
        return words.is(i, folded);
    }

    /**
     * Whether one of a few certain words stands at a place.
     *
     * @param words the text
     * @param i the place; may lie outside the text
     * @param folded the words, as {@link #isAt} has them
     */
    public static boolean isAnyAt(Words words, int i, List<String> folded) {
        return words.isAny(i, folded);
    }
}
