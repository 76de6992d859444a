package org.giaoban.parser.layout;

import java.util.List;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Sentences;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The pen names that stand behind the last sentence of a paragraph: {@code … của tỉnh./. Thu Vân}, {@code … trong quý I. Tin, ảnh: Hà Minh}.
 *
 * @param text the paragraph without them
 * @param names the names
 */
record ClosingByline(Range text, List<Range> names) {
    private static final int LONGEST = 20;
    private static final int FURTHEST = 60;

    /** The byline at the end of a paragraph, or null. */
    static @Nullable ClosingByline in(Words words, Range paragraph, Bylines bylines) {
        int mark = EndMark.endNear(words, paragraph);
        if (mark > 0) {
            List<Range> names = bylines.behindEndMark(words, new Range(mark, paragraph.to()));
            return names == null ? null : new ClosingByline(new Range(paragraph.from(), mark), names);
        }
        int label =
                bylines.labelIn(words, new Range(Math.max(paragraph.from(), paragraph.to() - LONGEST), paragraph.to()));
        int end = label > paragraph.from() ? label : lastSentenceEnd(words, paragraph);
        if (end < 0) {
            return null;
        }
        List<Range> names = bylines.in(words, new Range(afterRemark(words, end, paragraph.to()), paragraph.to()));
        return names == null ? null : new ClosingByline(new Range(paragraph.from(), end), names);
    }

    private static int lastSentenceEnd(Words words, Range paragraph) {
        Range tail = new Range(Math.max(paragraph.from(), paragraph.to() - FURTHEST), paragraph.to());
        List<Range> sentences = Sentences.in(words, tail);
        Range last = sentences.isEmpty() ? tail : sentences.get(sentences.size() - 1);
        return sentences.size() > 1 && last.to() - last.from() <= LONGEST ? last.from() : -1;
    }

    /** {@code (Tổng hợp) Thu Vân}. */
    private static int afterRemark(Words words, int from, int to) {
        if (words.sign(from) != '(') {
            return from;
        }
        int close = from;
        while (close < to && words.sign(close) != ')') {
            close++;
        }
        return close + 1 < to ? close + 1 : from;
    }
}
