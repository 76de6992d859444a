package org.giaoban.spark;

import java.time.LocalDate;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input: a bulletin or a rejection.
 *
 * @param id its id, see {@link RawBulletin#id()}
 * @param source its name, or null
 * @param bulletin what was read, or null
 * @param rejection why nothing was read, or null
 */
record Reading(
        String id,
        @Nullable String source,
        @Nullable ParsedBulletin bulletin,
        @Nullable Rejection rejection) {
    static final String UNKNOWN_YEAR = "unknown";

    static Reading of(String id, @Nullable String source, ParsedBulletin bulletin) {
        return new Reading(id, source, bulletin, null);
    }

    static Reading rejected(String id, @Nullable String source, Rejection rejection) {
        return new Reading(id, source, null, rejection);
    }

    /** {@return the partition that it belongs to: its year of publication, or {@value #UNKNOWN_YEAR}} */
    String year() {
        LocalDate day = bulletin == null ? null : bulletin.article().publishedOn();
        return day == null ? UNKNOWN_YEAR : String.valueOf(day.getYear());
    }
}
