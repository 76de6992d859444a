package org.giaoban.formats.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.giaoban.formats.text.CleanText;
import org.jspecify.annotations.Nullable;

/** What a calendar has no property for, a line each with its Vietnamese label, for whoever opens the entry. */
final class Description {
    private final List<String> lines = new ArrayList<>();

    /** Adds a line, where there is a value. */
    Description with(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(label + ": " + CleanText.oneLine(value));
        }
        return this;
    }

    /** Adds a line with all values, where there are any. */
    Description with(String label, List<String> values) {
        return with(label, values.stream().map(CleanText::oneLine).collect(Collectors.joining("; ")));
    }

    /** Adds a line a value. */
    Description withEach(String label, List<String> values) {
        values.forEach(value -> with(label, value));
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
