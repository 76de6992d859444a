package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Cuts a page into lines, takes off the buttons glued to their ends, and joins those that were broken inside a sentence. */
final class Lines {
    private static final int FEWEST_WRAPPED = 6;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;
    private static final int RAGGED = 20;

    private final Words words;
    private final LineJoiner joiner;

    private final PageTails tails;

    private Lines(Words words, LineJoiner joiner, PageTails tails) {
        this.words = words;
        this.joiner = joiner;
        this.tails = tails;
    }

    static List<Line> of(Words words, LineJoiner joiner, PageTails tails) {
        return new Lines(words, joiner, tails).read();
    }

    private List<Line> read() {
        List<Range> raw = raw();
        int width = wrappedAt(raw);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int k = 0; k < raw.size(); k++) {
            boolean last = k + 1 == raw.size();
            if (last || !joiner.goesOn(words, raw.get(k), raw.get(k + 1), width)) {
                boolean after = last || words.hasBlankLineBefore(raw.get(k + 1).from());
                Range range = new Range(raw.get(start).from(), raw.get(k).to());
                lines.add(new Line(range, words.hasBlankLineBefore(range.from()), after));
                start = k + 1;
            }
        }
        return lines;
    }

    private List<Range> raw() {
        List<Range> raw = new ArrayList<>();
        int from = 0;
        while (from < words.count()) {
            int next = words.next(Mark.LINE, from + 1, words.count());
            raw.add(new Range(from, tails.before(words, new Range(from, next))));
            from = next;
        }
        return raw;
    }

    /** The width at which the page is wrapped throughout, or 0. */
    private int wrappedAt(List<Range> raw) {
        int widest = 0;
        for (Range line : raw) {
            widest = Math.max(widest, LineJoiner.characters(words, line));
        }
        if (raw.size() < FEWEST_WRAPPED || widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        int full = 0;
        for (Range line : raw) {
            full += LineJoiner.characters(words, line) > widest - RAGGED ? 1 : 0;
        }
        return full * 2 > raw.size() ? widest - 1 : 0;
    }
}
