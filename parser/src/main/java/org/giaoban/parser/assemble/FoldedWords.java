package org.giaoban.parser.assemble;

import org.giaoban.parser.text.Folding;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** The words of a range as they are compared: without regard to case and tone placement. */
final class FoldedWords {
    private FoldedWords() {}

    static String of(Words words, Range range) {
        return new String(Folding.fold(words.value(range.from(), range.to())));
    }
}
