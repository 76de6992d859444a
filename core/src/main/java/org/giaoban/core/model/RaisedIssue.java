package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty or a petition that participants raised.
 *
 * @param text as written
 * @param raisedBy who raised it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"text", "raisedBy"})
public record RaisedIssue(@NotBlank String text, @Nullable String raisedBy) {}
