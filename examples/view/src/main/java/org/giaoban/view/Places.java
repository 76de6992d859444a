package org.giaoban.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Span;

/** The places of a text that a reading speaks of, each once. */
final class Places {
    private static final Comparator<Span> OUTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    private final Map<Span, Place> bySpan = new TreeMap<>(OUTER_FIRST);
    private final Map<String, List<Place>> byPath = new HashMap<>();
    private final Map<Integer, Place> byProblem = new HashMap<>();
    private final int length;

    private Places(int length) {
        this.length = length;
    }

    /** The places of a bulletin; a span that is none of the text has no place. */
    static Places of(ParsedBulletin bulletin) {
        Places places = new Places(bulletin.text().length());
        for (Evidence entry : bulletin.evidence()) {
            places.read(entry.path(), entry.span());
        }
        for (int i = 0; i < bulletin.problems().size(); i++) {
            places.doubt(i, bulletin.problems().get(i));
        }
        return places;
    }

    /** All of them, in the order of the text, outer before inner. */
    List<Place> all() {
        return List.copyOf(bySpan.values());
    }

    /** Where the value at a path was read. */
    List<Place> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Where a problem sits. */
    Optional<Place> ofProblem(int number) {
        return Optional.ofNullable(byProblem.get(number));
    }

    private void read(String path, Span span) {
        if (span.end() <= length) {
            Place place = at(span);
            place.paths().add(path);
            byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(place);
        }
    }

    /** A problem sits on the characters it speaks of; without any, on those of the value it speaks of. */
    private void doubt(int number, Problem problem) {
        Span span = problem.span();
        if (span != null && span.end() <= length) {
            sits(number, at(span));
        } else if (problem.path() != null) {
            of(problem.path()).stream().findFirst().ifPresent(place -> sits(number, place));
        }
    }

    private void sits(int number, Place place) {
        place.problems().add(number);
        byProblem.put(number, place);
    }

    private Place at(Span span) {
        return bySpan.computeIfAbsent(span, key -> new Place(bySpan.size(), key, new ArrayList<>(), new ArrayList<>()));
    }
}
