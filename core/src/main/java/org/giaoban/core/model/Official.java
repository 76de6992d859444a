package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named person.
 *
 * @param name full name, without honorific, rank or degree
 * @param honorific address word, rank or degree before the name, or null
 * @param positions titles held, as the text gives them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"name", "honorific", "positions"})
public record Official(@NotBlank String name, @Nullable String honorific, List<@NotNull @Valid Position> positions) {
    /** Freezes the lists; a missing one becomes empty. */
    public Official {
        positions = Lists.frozen(positions);
    }

    /** The name of a person that may be missing, as in data from elsewhere. */
    static @Nullable String nameOf(@Nullable Official official) {
        return official == null ? null : official.name();
    }
}
