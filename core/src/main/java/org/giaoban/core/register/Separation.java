package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;

/**
 * The caller's word that two mentions are two people. The lesser reference stands first, whatever the order given.
 *
 * @param first one mention
 * @param second the other
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"first", "second"})
public record Separation(Reference first, Reference second) implements Comparable<Separation> {
    private static final Comparator<Separation> ORDER =
            Comparator.comparing(Separation::first).thenComparing(Separation::second);

    /** Orders the two; refuses one mention given twice. */
    public Separation {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("one mention is one person: " + first);
        }
        if (order > 0) {
            Reference given = first;
            first = second;
            second = given;
        }
    }

    /** By the first mention, then by the second. */
    @Override
    public int compareTo(Separation other) {
        return ORDER.compare(this, other);
    }
}
