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
 * By when a directive is to be carried out.
 *
 * @param text as written
 * @param from first day, where the text gives a period, or null
 * @param to the last day that keeps it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "from", "to"})
@EndNotBeforeStart
public record Deadline(
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
