package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a bulletin of the register.
 *
 * @param source the bulletin
 * @param path the property path in its article, {@code meetings[0].participants[1].official}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"source", "path"})
public record Reference(String source, String path) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::source)
            .thenComparing(reference -> reference.path().length())
            .thenComparing(Reference::path);

    /** Refuses a missing part. */
    public Reference {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(path, "path");
    }

    /** By source, then by path, a shorter path first. */
    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
