package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the number of a meeting in its name: {@code lần thứ 42}, {@code kỳ họp thứ nhất}, {@code lần thứ XXV}. */
public final class Ordinals {
    private final Phrases<String> frames;
    private final Phrases<String> numbers;

    /**
     * Makes the recogniser.
     *
     * @param lexicons its words
     */
    public Ordinals(Lexicons lexicons) {
        this.frames = lexicons.texts("ordinal-frames.tsv");
        this.numbers = lexicons.texts("ordinal-words.tsv");
    }

    /**
     * The first ordinal in a meeting's name.
     *
     * @param words the text
     * @param name the name
     * @return the words from {@code lần} or {@code thứ} on, or null
     */
    public @Nullable Range in(Words words, Range name) {
        for (int i = frames.next(words, name.from(), name.to());
                i < name.to();
                i = frames.next(words, i + 1, name.to())) {
            int number = frames.endAt(words, i, name.to());
            int end = words.isNumber(number) ? number + 1 : numbers.endAt(words, number, name.to());
            if (end > 0 && end <= name.to()) {
                return new Range(withoutNoun(words, i, number), end);
            }
        }
        return null;
    }

    /** {@code kỳ họp thứ} counts from {@code thứ} on. */
    private static int withoutNoun(Words words, int from, int number) {
        String word = words.folded(from);
        return word.equals("lần") || word.equals("thứ") ? from : number - 1;
    }
}
