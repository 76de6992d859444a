package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Takes values out of the text and notes under which path, from which characters and by which rule each was read. */
final class Ledger {
    private final Words words;
    private final Consumer<Evidence> evidence;

    Ledger(Words words, Consumer<Evidence> evidence) {
        this.words = words;
        this.evidence = evidence;
    }

    /** The words of a range as the value at a path. */
    String value(String path, Range range, String rule) {
        note(path, range, rule);
        return words.value(range.from(), range.to());
    }

    /** The same for a value that may be missing. */
    @Nullable
    String optional(String path, @Nullable Range range, String rule) {
        return range == null || range.isEmpty() ? null : value(path, range, rule);
    }

    /** A value in several pieces, joined by one space; each piece is noted. */
    String joined(String path, List<Range> pieces, String rule) {
        if (pieces.size() == 1) {
            return value(path, pieces.get(0), rule);
        }
        StringBuilder joined = new StringBuilder();
        for (Range piece : pieces) {
            joined.append(joined.isEmpty() ? "" : " ").append(value(path, piece, rule));
        }
        return joined.toString();
    }

    /** The ranges as a list of values at {@code path[0]}, {@code path[1]} …. */
    List<String> list(String path, List<Range> ranges, String rule) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            values.add(value(path + "[" + values.size() + "]", range, rule));
        }
        return values;
    }

    /** Notes where a value was read that is not the words themselves: a date, a code, a standard form. */
    void note(String path, Range range, String rule) {
        evidence.accept(new Evidence(path, words.span(range.from(), range.to()), rule));
    }
}
