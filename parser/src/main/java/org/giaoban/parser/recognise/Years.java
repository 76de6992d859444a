package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A year or a run of years in numbers: {@code 2020}, {@code 2020 - 2025}, {@code 2021_2026}.
 *
 * @param first the first year
 * @param last the last; the first again for a single one
 * @param end the word after its last
 */
record Years(int first, int last, int end) {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /** The single year at a place, or null. */
    static @Nullable Years oneAt(Words words, int i, int limit) {
        if (i >= limit || !words.isNumber(i) || words.length(i) != 4) {
            return null;
        }
        int value = words.number(i);
        return value >= EARLIEST && value <= LATEST ? new Years(value, value, i + 1) : null;
    }

    /** The year or the run of years at a place, or null. */
    static @Nullable Years at(Words words, int i, int limit) {
        Years first = oneAt(words, i, limit);
        if (first == null) {
            return null;
        }
        char sign = words.sign(first.end);
        boolean joined = sign == '-' || sign == '/' || words.is(first.end, "đến");
        Years last = joined ? oneAt(words, first.end + 1, limit) : null;
        return last == null || last.first < first.first ? first : new Years(first.first, last.first, last.end);
    }

    /** The year behind a month or a quarter: {@code năm 2020}, {@code /2020}, {@code -2020}, {@code .2020}; or null. */
    static @Nullable Years behind(Words words, int i, int limit) {
        char sign = words.sign(i);
        boolean dot = sign == '.' && !words.hasSpaceBefore(i) && !words.hasSpaceBefore(i + 1);
        boolean linked = sign == '/' || sign == '-' || dot || words.is(i, "năm");
        return linked ? oneAt(words, i + 1, limit) : null;
    }

    boolean isRun() {
        return last > first;
    }
}
