package org.giaoban.parser.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about a reading: an assumption, a doubt or an error.
 *
 * @param code what it is
 * @param severity how much it matters
 * @param path the property path it speaks of, from the article; null for the bulletin as a whole
 * @param span the characters it speaks of, in the caller's text; null where there are none
 * @param arguments what the message is about, in the order of the message's places
 * @param message the sentence for a person, in the language that the parser was made for
 */
@JsonPropertyOrder({"code", "severity", "path", "span", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        ProblemCode code,
        Severity severity,
        @Nullable String path,
        @JsonUnwrapped @Nullable Span span,
        @JsonIgnore List<String> arguments,
        String message) {
    /** Keeps an unmodifiable copy of the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
