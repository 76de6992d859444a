package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The evidence by which two mentions are one person.
 *
 * @param first one mention
 * @param second the other
 * @param ground why they are one
 * @param place the unit that both belong to, its surroundings completed from the other mentions of the name; or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"first", "second", "ground", "place"})
public record Bond(
        Reference first,
        Reference second,
        Ground ground,
        @Nullable Place place) {}
