package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what it is compared by.
 *
 * @param mention the mention
 * @param offices the person's positions
 * @param setting the unit whose meeting it is, or null
 */
record Sighting(
        Mention mention, List<Office> offices, @Nullable Place setting) implements Timed {
    @Override
    public Reference at() {
        return mention.at();
    }

    @Override
    public @Nullable LocalDate day() {
        return mention.day();
    }

    /** Whether it carries an office that one person holds at a time in its unit. */
    boolean holdsOffice() {
        return offices.stream().anyMatch(office -> !office.member() && !office.former());
    }
}
