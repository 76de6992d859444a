package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Tells the marker of a list item: {@code -}, {@code +}, {@code •}, {@code 1.}, {@code (1)}, {@code a)}. */
final class ListMarker {
    private ListMarker() {}

    /** The line without its marker. */
    static Range after(Words words, Range line) {
        int from = line.from();
        int to = line.to();
        char sign = words.sign(from);
        if (sign == '-'
                || sign == '+'
                || sign == '*'
                || sign == '\u2022'
                || sign == '\u25cf'
                || sign == '>'
                || sign == '\u00b7') {
            int i = from;
            while (i < to && words.sign(i) == sign) {
                i++;
            }
            return i < to ? new Range(i, to) : line;
        }
        if (sign == '(' && from + 3 < to && words.isNumber(from + 1) && words.sign(from + 2) == ')') {
            return new Range(from + 3, to);
        }
        boolean label =
                words.isNumber(from) && words.length(from) <= 2 || words.isWord(from) && words.length(from) == 1;
        boolean closed = from + 2 < to
                && (words.sign(from + 1) == ')'
                        || words.isNumber(from)
                                && (words.sign(from + 1) == '.' || words.sign(from + 1) == '-')
                                && words.hasSpaceBefore(from + 2));
        return label && closed && !words.isNumber(from + 2) ? new Range(from + 2, to) : line;
    }
}
