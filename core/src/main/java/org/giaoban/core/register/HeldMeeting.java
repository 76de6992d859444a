package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a bulletin reports.
 *
 * @param at where in which bulletin
 * @param day its first day, or null
 * @param kind its kind
 * @param title its name as written, or null
 * @param organizer the body that holds it, or null
 * @param place the unit whose meeting it is, or null where nothing names it
 * @param followUps later bulletins that come back to it, in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"at", "day", "kind", "title", "organizer", "place", "followUps"})
public record HeldMeeting(
        Reference at,
        @Nullable LocalDate day,
        @Nullable MeetingKind kind,
        @Nullable String title,
        @Nullable String organizer,
        @Nullable Place place,
        List<FollowUp> followUps) {}
