package org.giaoban.parser.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Span;
import org.jspecify.annotations.Nullable;

/** Where the values of an article were read, by path. */
public final class EvidenceIndex {
    private final Map<String, Span> spans = new HashMap<>();

    /**
     * Makes the index.
     *
     * @param evidence where the values were read; of several places of a value the first counts
     */
    public EvidenceIndex(List<Evidence> evidence) {
        evidence.forEach(entry -> spans.putIfAbsent(entry.path(), entry.span()));
    }

    /**
     * The characters of a value.
     *
     * @param path the value's property path from the article
     * @return the place of the value itself, or of the nearest value that it is part of; null where there is none
     */
    public @Nullable Span nearest(String path) {
        String place = path;
        while (!place.isEmpty()) {
            Span span = spans.get(place);
            if (span != null) {
                return span;
            }
            int cut = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
            place = cut < 0 ? "" : place.substring(0, cut);
        }
        return null;
    }
}
