package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.Directive;
import org.jspecify.annotations.Nullable;

/**
 * A directive over all bulletins.
 *
 * @param at where it is given for the first time
 * @param day the day of the meeting, else of publication, or null
 * @param place the unit whose meeting it is, or null where nothing names it
 * @param directive what it says: addressees, action, deadline
 * @param followUps where it comes back, in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"at", "day", "place", "directive", "followUps"})
public record Task(
        Reference at, @Nullable LocalDate day, @Nullable Place place, Directive directive, List<FollowUp> followUps) {}
