package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;

/** Steps over the words that join an order to what was said before: {@code Đồng thời}, {@code Thứ nhất,}, {@code (1)}. */
public final class Connectives {
    private final Phrases<String> connectives;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Connectives(Lexicons lexicons) {
        this.connectives = lexicons.texts("connectives.tsv");
    }

    /**
     * The first word after joining words and marks.
     *
     * @param words the text
     * @param from first word of a sentence or clause
     * @param limit its end
     * @return the first word of what is said; {@code from} where nothing else stands there
     */
    public int after(Words words, int from, int limit) {
        int i = from;
        int next = endAt(words, i, limit);
        while (next >= 0 && next < limit) {
            i = next;
            next = endAt(words, i, limit);
        }
        return i;
    }

    private int endAt(Words words, int i, int limit) {
        int enumerator = enumeratorEnd(words, i);
        if (enumerator > 0) {
            return enumerator;
        }
        boolean mark = words.sign(i) != 0 && words.sign(i) != '(';
        return mark ? i + 1 : connectives.endAt(words, i, limit);
    }

    /** Where {@code (1)}, {@code 2.} or {@code 3)} ends, or -1. */
    private static int enumeratorEnd(Words words, int i) {
        int number = words.sign(i) == '(' ? i + 1 : i;
        if (!words.isNumber(number) || words.length(number) > 2) {
            return -1;
        }
        char after = words.sign(number + 1);
        boolean spaced = words.hasSpaceBefore(number + 2);
        return after == ')' || after == '.' && number == i && spaced ? number + 2 : -1;
    }
}
