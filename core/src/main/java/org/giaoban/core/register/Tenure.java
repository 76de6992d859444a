package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.core.model.PositionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A position in the history of a person.
 *
 * @param position the title, as the first bulletin writes it
 * @param place the unit it is held in, or null where it is not known
 * @param status whether it is held
 * @param firstSeen the first day on which a bulletin shows it, or null
 * @param lastSeen the last such day, or null
 * @param sources the bulletins that show it, in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"position", "place", "status", "firstSeen", "lastSeen", "sources"})
public record Tenure(
        String position,
        @Nullable Place place,
        PositionStatus status,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        List<String> sources) {}
