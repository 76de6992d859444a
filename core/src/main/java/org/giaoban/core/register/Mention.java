package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person as one bulletin names them.
 *
 * @param at where in which bulletin
 * @param day first day of the meeting, otherwise the day of publication, or null
 * @param official the person as the bulletin has them
 * @param roles what the person did at the meeting; empty outside a meeting
 * @param place the unit that the person belongs to, or null where nothing names it
 * @param placeSource what names that unit, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"at", "day", "official", "roles", "place", "placeSource"})
public record Mention(
        Reference at,
        @Nullable LocalDate day,
        Official official,
        List<Role> roles,
        @Nullable Place place,
        @Nullable PlaceSource placeSource) {}
