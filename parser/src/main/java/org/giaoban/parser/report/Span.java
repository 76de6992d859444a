package org.giaoban.parser.report;

/**
 * A place in the caller's text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last
 */
public record Span(int start, int end) {
    /** Refuses what is no place in any text. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /**
     * The characters at this place.
     *
     * @param text the text that the span was made for
     * @return its characters from start to end
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
