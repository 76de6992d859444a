package org.giaoban.parser.layout;

import org.giaoban.parser.text.Range;

/**
 * A line of the page, or several that the page broke inside a sentence.
 *
 * @param range its words
 * @param fencedBefore whether a blank line stands before it
 * @param fencedAfter whether a blank line, or the end of the page, stands after it
 */
record Line(Range range, boolean fencedBefore, boolean fencedAfter) {
    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    int length() {
        return range.to() - range.from();
    }

    boolean isFenced() {
        return fencedBefore && fencedAfter;
    }
}
