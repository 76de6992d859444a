package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.giaoban.core.constraint.Dated;
import org.giaoban.core.constraint.EndNotBeforeStart;
import org.jspecify.annotations.Nullable;

/**
 * A period of time.
 *
 * @param text as written
 * @param from first day, or null
 * @param to last day, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "from", "to"})
@EndNotBeforeStart
public record Period(
        @NotBlank String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Dated {
    @Override
    public @Nullable LocalDate firstDay() {
        return from;
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return to;
    }

    @Override
    public String lastDayProperty() {
        return "to";
    }
}
