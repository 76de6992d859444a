package org.giaoban.parser.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words.
 *
 * @param from first word
 * @param to the word after the last
 */
public record Range(int from, int to) {
    /** Refuses what is no stretch. */
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range: " + from + " to " + to);
        }
    }

    /** {@return whether no word is in it} */
    public boolean isEmpty() {
        return from == to;
    }

    /**
     * {@return whether a word is in it}
     *
     * @param word a word
     */
    public boolean contains(int word) {
        return from <= word && word < to;
    }

    /**
     * {@return whether all of another range is in it}
     *
     * @param other a range
     */
    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    /**
     * {@return whether the two share a word}
     *
     * @param other a range
     */
    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    // Spelled out, as the generated ones are made when they are first called, which a cold start waits for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range range && from == range.from && to == range.to;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }
}
