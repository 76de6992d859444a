package org.giaoban.parser.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the data of a page says about its article, beside what the page shows.
 *
 * @param witnesses what was found, the surest source of each field first
 */
public record PageMetadata(List<PageWitness> witnesses) {
    /** Keeps an unmodifiable copy. */
    public PageMetadata {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * {@return what is said about a field, the surest first}
     *
     * @param field the field
     */
    public List<PageWitness> of(PageWitness.Field field) {
        return witnesses.stream().filter(witness -> witness.field() == field).toList();
    }

    /** {@return the day of publication in Vietnam by the surest source that names one, or null} */
    public @Nullable LocalDate publishedOn() {
        return of(PageWitness.Field.PUBLISHED).stream()
                .map(witness -> WitnessDay.of(witness.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
