package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later mention of a task or of a meeting.
 *
 * @param kind how the text comes back to it
 * @param at where in which bulletin
 * @param day the day of that mention's meeting, else of publication
 * @param text what is said there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "at", "day", "text"})
public record FollowUp(Kind kind, Reference at, @Nullable LocalDate day, String text) {
    /** How a text comes back to something. */
    public enum Kind {
        /** Another directive of the same unit tells the same addressees to do the same. */
        REPEATED,
        /** A result that a later meeting of the same unit reports has the same addressees and the same action. */
        REPORTED,
        /** A later bulletin of the same unit names the day of the meeting. */
        NAMED
    }
}
