package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offices that a group of sightings holds in one unit, and when. */
final class Track {
    private final int sighting;
    private final Set<String> bodies = new HashSet<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private boolean leading = true;

    /**
     * Makes a track.
     *
     * @param sighting the first sighting of it
     */
    Track(int sighting) {
        this.sighting = sighting;
    }

    int sighting() {
        return sighting;
    }

    LocalDate first() {
        return first;
    }

    /** Notes an office seen on a day; one that is seen on no known day may have been held at any time. */
    void see(Office office, @Nullable LocalDate day) {
        bodies.add(office.body());
        leading &= office.leading();
        LocalDate from = day == null ? LocalDate.MIN : day;
        LocalDate to = day == null ? LocalDate.MAX : day;
        first = from.isBefore(first) ? from : first;
        last = to.isAfter(last) ? to : last;
    }

    boolean overlaps(Track other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** Whether one person cannot be taken to hold both: at one time, and not two leading offices of two bodies. */
    boolean contradicts(Track other) {
        return overlaps(other) && !(leading && other.leading && Collections.disjoint(bodies, other.bodies));
    }

    /** Whether the one may have led to the other: in any unit up to the district, above it within a body or among the leading ones. */
    boolean mayLeadTo(Track other, Level level) {
        return level.compareTo(Level.DISTRICT) >= 0
                || leading && other.leading
                || !Collections.disjoint(bodies, other.bodies);
    }
}
