package org.giaoban.parser.layout;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Cuts a page into lines and joins those that were broken inside a sentence.
 *
 * <p>A line that ends without an end mark and is followed by one in small letters goes on there. On a page that is wrapped
 * throughout at one width, every full line goes on in the next.
 */
final class Lines {
    private static final int FEWEST_WRAPPED = 6;
    private static final int SHORTEST_BROKEN = 30;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 130;

    private final Words words;
    private final List<Range> raw = new ArrayList<>();

    private Lines(Words words) {
        this.words = words;
    }

    static List<Line> of(Words words) {
        return new Lines(words).read();
    }

    private List<Line> read() {
        int from = 0;
        for (int i = 1; i <= words.count(); i++) {
            if (i == words.count() || words.startsLine(i)) {
                raw.add(new Range(from, i));
                from = i;
            }
        }
        if (words.count() == 0) {
            raw.clear();
        }
        int width = wrappedAt();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int k = 0; k < raw.size(); k++) {
            boolean last = k + 1 == raw.size();
            if (last || !goesOn(raw.get(k), raw.get(k + 1), width)) {
                boolean after = last || words.hasBlankLineBefore(raw.get(k + 1).from());
                Range range = new Range(raw.get(start).from(), raw.get(k).to());
                lines.add(new Line(range, words.hasBlankLineBefore(range.from()), after));
                start = k + 1;
            }
        }
        return lines;
    }

    private boolean goesOn(Range line, Range next, int width) {
        if (words.hasBlankLineBefore(next.from()) || endsSentence(line)) {
            return false;
        }
        boolean small = words.isWord(next.from()) && !words.isCapitalised(next.from());
        boolean sentence = small && characters(line) >= SHORTEST_BROKEN;
        return sentence
                || endsWithDayWord(line) && words.isNumber(next.from())
                || width > 0 && characters(line) + firstWord(next) > width && !endsItem(line);
    }

    private boolean endsSentence(Range line) {
        char sign = words.sign(line.to() - 1);
        return sign == '.' || sign == '!' || sign == '?' || sign == '\u2026' || sign == ':';
    }

    /** {@code Sáng ngày} at the end of a line waits for its number. */
    private boolean endsWithDayWord(Range line) {
        return words.folded(line.to() - 1).equals("ngày");
    }

    private boolean endsItem(Range line) {
        return words.sign(line.to() - 1) == ';';
    }

    private int characters(Range line) {
        return words.end(line.to() - 1) - words.start(line.from());
    }

    private int firstWord(Range line) {
        return words.length(line.from()) + 1;
    }

    /** The width at which the page is wrapped throughout, or 0. */
    private int wrappedAt() {
        int widest = 0;
        for (Range line : raw) {
            widest = Math.max(widest, characters(line));
        }
        if (raw.size() < FEWEST_WRAPPED || widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        int full = 0;
        for (Range line : raw) {
            full += characters(line) > widest - 20 ? 1 : 0;
        }
        return full * 2 > raw.size() ? widest - 1 : 0;
    }
}
