package org.giaoban.parser.recognise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Completes days that lack their year.
 *
 * <p>The year is the one that puts the day closest before or on the publication (a day later is allowed, for pages that go out
 * beforehand); without a publication date it is the year that the text states for its period.
 */
public final class DateResolver {
    private final @Nullable LocalDate publication;
    private final @Nullable LocalDate reference;
    private final int statedYear;
    private final @Nullable LocalDate earlierMeeting;

    /**
     * Makes a resolver.
     *
     * @param publication the page's own day, or null
     * @param reference the caller's reference day, used where the page has none; or null
     * @param statedYear the year that the text states for its period, or 0
     */
    public DateResolver(@Nullable LocalDate publication, @Nullable LocalDate reference, int statedYear) {
        this(publication, reference, statedYear, null);
    }

    private DateResolver(
            @Nullable LocalDate publication,
            @Nullable LocalDate reference,
            int statedYear,
            @Nullable LocalDate earlierMeeting) {
        this.publication = publication;
        this.reference = reference;
        this.statedYear = statedYear;
        this.earlierMeeting = earlierMeeting;
    }

    /**
     * A resolver that knows which day {@code cùng ngày} means.
     *
     * @param day the day of the meeting that was reported before, or null
     * @return a copy
     */
    public DateResolver after(@Nullable LocalDate day) {
        return new DateResolver(publication, reference, statedYear, day);
    }

    /** On what a missing year or day was decided. */
    public enum Basis {
        /** The text says it. */
        TEXT,
        /** The page's own date. */
        PUBLICATION,
        /** The caller's reference day. */
        REFERENCE_DAY,
        /** The year of the period that the text speaks of. */
        PERIOD,
        /** Nothing decides it. */
        NONE
    }

    /**
     * A resolved day.
     *
     * @param day the day, or null where nothing decides it
     * @param basis on what it was decided
     */
    public record Resolved(@Nullable LocalDate day, Basis basis) {}

    /** {@return the day of publication, or the reference day in its place} */
    public @Nullable LocalDate anchor() {
        return publication == null ? reference : publication;
    }

    private Basis anchorBasis() {
        return publication == null ? Basis.REFERENCE_DAY : Basis.PUBLICATION;
    }

    /**
     * Completes a day.
     *
     * @param day a day with or without its year
     * @return the day that is meant
     */
    public Resolved resolve(DayMonth day) {
        if (day.year() > 0) {
            return new Resolved(day.in(day.year()), Basis.TEXT);
        }
        LocalDate anchor = anchor();
        if (anchor != null) {
            return new Resolved(closest(day, anchor), anchorBasis());
        }
        return statedYear > 0 ? new Resolved(day.in(statedYear), Basis.PERIOD) : new Resolved(null, Basis.NONE);
    }

    /**
     * Resolves a day that is said by a word.
     *
     * @param relative the word
     * @return the day that is meant
     */
    public Resolved resolve(DateMention.Relative relative) {
        LocalDate anchor = anchor();
        if (relative == DateMention.Relative.SAME_DAY && earlierMeeting != null) {
            return new Resolved(earlierMeeting, Basis.TEXT);
        }
        if (anchor == null || relative == DateMention.Relative.NONE || relative == DateMention.Relative.SAME_DAY) {
            return new Resolved(null, Basis.NONE);
        }
        return new Resolved(relative == DateMention.Relative.YESTERDAY ? anchor.minusDays(1) : anchor, anchorBasis());
    }

    private static @Nullable LocalDate closest(DayMonth day, LocalDate anchor) {
        for (int back = -1; back <= 8; back++) {
            LocalDate candidate = day.in(anchor.getYear() - back);
            if (candidate != null && ChronoUnit.DAYS.between(anchor, candidate) <= 1) {
                return candidate;
            }
        }
        return null;
    }
}
