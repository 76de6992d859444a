package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.layout.Layout;
import org.giaoban.parser.layout.Paragraph;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A laid-out page, its body cut into sentences.
 *
 * @param words the text
 * @param layout what stands where
 * @param paragraphs the sentences of each paragraph
 * @param everything headline, captions and sentences of the body, in the order of the text
 */
record Page(Words words, Layout layout, List<List<Range>> paragraphs, List<Range> everything) {
    static Page of(Words words, Layout layout) {
        List<List<Range>> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : layout.paragraphs()) {
            paragraphs.add(sentences(words, paragraph.pieces()));
        }
        return new Page(words, layout, paragraphs, everything(layout, paragraphs));
    }

    private static List<Range> sentences(Words words, List<Range> pieces) {
        if (pieces.size() == 1) {
            return Sentences.in(words, pieces.get(0));
        }
        List<Range> sentences = new ArrayList<>();
        for (Range piece : pieces) {
            sentences.addAll(Sentences.in(words, piece));
        }
        return sentences;
    }

    private static List<Range> everything(Layout layout, List<List<Range>> paragraphs) {
        List<Range> all = new ArrayList<>();
        Range headline = layout.headline();
        if (headline != null) {
            all.add(headline);
        }
        all.addAll(layout.captions());
        paragraphs.forEach(all::addAll);
        all.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return all;
    }

    @Nullable
    Range headline() {
        return layout.headline();
    }
}
