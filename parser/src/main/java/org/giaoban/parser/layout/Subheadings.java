package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Tells the subheadings between paragraphs, which are no running text: short lines without an end mark ({@code Đẩy mạnh các công trình
 * trọng điểm}). A short line that begins with somebody or a body is a photo's caption instead ({@code Hội đồng thẩm định bỏ phiếu}).
 */
final class Subheadings {
    private static final int LONGEST = 14;
    private static final int FEWEST = 3;

    private final Phrases<String> breakers;
    private final Phrases<String> bodies;

    Subheadings(Lexicons lexicons) {
        this.breakers = lexicons.texts("subheading-breakers.tsv");
        this.bodies = lexicons.texts("bodies.tsv");
    }

    /** Whether a line below the first paragraph is short, has no end mark and tells of nobody. */
    boolean is(Words words, Range line) {
        return isShort(words, line)
                && breakers.firstIn(words, line.from(), line.to()) == null
                && !DayOpeners.beginAt(words, line.from());
    }

    /** Whether such a line begins with a body and is a caption. */
    boolean isCaption(Words words, Range line) {
        return is(words, line) && bodies.isAt(words, line.from(), line.to());
    }

    private static boolean isShort(Words words, Range line) {
        int length = line.to() - line.from();
        return length >= FEWEST
                && length <= LONGEST
                && (words.isWord(line.to() - 1) || words.isNumber(line.to() - 1))
                && (words.isCapitalised(line.from()) || words.isNumber(line.from()));
    }
}
