package org.giaoban.parser.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Where one value of the article was read.
 *
 * @param path the value's property path from the article, as a constraint violation would carry it:
 *     {@code meetings[0].directives[2].addressees[0]}
 * @param span the characters it was read from, in the caller's text
 * @param rule the name of the rule that read it
 */
@JsonPropertyOrder({"path", "span", "rule"})
public record Evidence(String path, @JsonUnwrapped Span span, String rule) {}
