package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A title of a person.
 *
 * @param text the title as written
 * @param title the standard form of the title, or null
 * @param body the body that it is held in, or null
 * @param status whether it is held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "title", "body", "status"})
public record Position(
        @NotBlank String text,
        @Nullable String title,
        @Nullable String body,
        @NotNull PositionStatus status) {}
