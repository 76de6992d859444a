package org.giaoban.parser.recognise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Completes days that lack their year, and finds the days that are said by a word.
 *
 * <p>The year is the one that puts the day closest before or on the publication (a day later is allowed, for pages that go out
 * beforehand): {@code 30/12} on a page of 2 January 2024 is a day of 2023. Without a publication date it is the year
 * that the text itself testifies.
 */
public final class DateResolver {
    private static final int NEXT_LEAP_YEAR_AT_MOST = 8;

    private final @Nullable LocalDate publication;
    private final @Nullable LocalDate reference;
    private final ToIntFunction<DayMonth> testimony;
    private final @Nullable LocalDate earlierMeeting;

    /**
     * Makes a resolver.
     *
     * @param publication the page's own day, or null
     * @param reference the caller's reference day, used where the page has none; or null
     * @param testimony the year of a day by what else the text says, or 0 where it does not tell
     */
    public DateResolver(
            @Nullable LocalDate publication, @Nullable LocalDate reference, ToIntFunction<DayMonth> testimony) {
        this(publication, reference, testimony, null);
    }

    private DateResolver(
            @Nullable LocalDate publication,
            @Nullable LocalDate reference,
            ToIntFunction<DayMonth> testimony,
            @Nullable LocalDate earlierMeeting) {
        this.publication = publication;
        this.reference = reference;
        this.testimony = testimony;
        this.earlierMeeting = earlierMeeting;
    }

    /**
     * A resolver that knows which day {@code cùng ngày} and {@code hôm sau} are counted from.
     *
     * @param day the day of the meeting that was reported before, or null
     * @return a copy
     */
    public DateResolver after(@Nullable LocalDate day) {
        return new DateResolver(publication, reference, testimony, day);
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

    /**
     * The resolved first and last day of a mention.
     *
     * @param first the first day, or null where nothing decides it
     * @param last the last day, never before the first; null together with it
     * @param basis on what they were decided
     */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last, Basis basis) {}

    /** {@return the day of publication, or the reference day in its place} */
    public @Nullable LocalDate anchor() {
        return publication == null ? reference : publication;
    }

    /**
     * Resolves a mention. The last day of a run is the first such day after its first, also where it lies after the publication
     * ({@code từ 14 đến 16/10} on a page of 14 October).
     *
     * @param mention a day or a run of days
     * @return its days
     */
    public Days resolve(DateMention mention) {
        DayMonth first = mention.first();
        Resolved begin = first == null ? resolve(mention.relative()) : resolve(first);
        DayMonth last = mention.last();
        LocalDate day = begin.day();
        return new Days(day, day == null || last == null ? day : onOrAfter(last, day), begin.basis());
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
        int year = testimony.applyAsInt(day);
        LocalDate stated = year > 0 ? day.in(year) : null;
        return new Resolved(stated, stated == null ? Basis.NONE : Basis.PERIOD);
    }

    /**
     * Resolves a day that is said by a word.
     *
     * @param relative the word
     * @return the day that is meant
     */
    public Resolved resolve(DateMention.Relative relative) {
        LocalDate anchor = anchor();
        return switch (relative) {
            case NONE -> new Resolved(null, Basis.NONE);
            case TODAY -> of(anchor, 0, anchorBasis());
            case YESTERDAY -> of(anchor, -1, anchorBasis());
            case SAME_DAY -> of(earlierMeeting, 0, Basis.TEXT);
            case NEXT_DAY -> of(earlierMeeting, 1, Basis.TEXT);
        };
    }

    private static Resolved of(@Nullable LocalDate from, int days, Basis basis) {
        return from == null ? new Resolved(null, Basis.NONE) : new Resolved(from.plusDays(days), basis);
    }

    private Basis anchorBasis() {
        return publication == null ? Basis.REFERENCE_DAY : Basis.PUBLICATION;
    }

    private static @Nullable LocalDate closest(DayMonth day, LocalDate anchor) {
        for (int back = -1; back <= NEXT_LEAP_YEAR_AT_MOST; back++) {
            LocalDate candidate = day.in(anchor.getYear() - back);
            if (candidate != null && ChronoUnit.DAYS.between(anchor, candidate) <= 1) {
                return candidate;
            }
        }
        return null;
    }

    /** The day in its own year, or in the first that puts it on or after another day; the other day itself where it cannot be. */
    static LocalDate onOrAfter(DayMonth day, LocalDate earliest) {
        int first = day.year() > 0 ? day.year() : earliest.getYear();
        int last = day.year() > 0 ? day.year() : first + NEXT_LEAP_YEAR_AT_MOST;
        for (int year = first; year <= last; year++) {
            LocalDate candidate = day.in(year);
            if (candidate != null && !candidate.isBefore(earliest)) {
                return candidate;
            }
        }
        return earliest;
    }
}
