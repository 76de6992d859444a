package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a directive aims at.
 *
 * @param text as written
 * @param value the number, or null
 * @param unit the unit, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "value", "unit"})
public record Quantity(
        @NotBlank String text,
        @Nullable BigDecimal value,
        @Nullable String unit) {}
