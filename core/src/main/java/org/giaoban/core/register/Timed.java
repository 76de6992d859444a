package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something of a bulletin that has its place in time: by day, those without one last, then by reference. */
interface Timed extends Comparable<Timed> {
    Comparator<Timed> ORDER = Comparator.comparing(
                    Timed::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Timed::at);

    Reference at();

    @Nullable
    LocalDate day();

    @Override
    default int compareTo(Timed other) {
        return ORDER.compare(this, other);
    }

    /** Whether this is of another bulletin and of a later day. */
    default boolean isLaterThan(Timed other) {
        LocalDate mine = day();
        LocalDate theirs = other.day();
        return mine != null
                && theirs != null
                && mine.isAfter(theirs)
                && !at().source().equals(other.at().source());
    }
}
