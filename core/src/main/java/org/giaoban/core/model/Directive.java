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
 * Who is told to do what, and by when.
 *
 * @param text the instruction as it stands, from the addressee or the verb on
 * @param force how strongly it binds
 * @param issuer full name of the person, or the body, that gives it; or null
 * @param addressees who is to act
 * @param coordinators who is to act together with them
 * @param action what is to be done, or null
 * @param deadline by when, or null
 * @param quantities numbers aimed at
 * @param places places where it is to be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({
    "text",
    "force",
    "issuer",
    "addressees",
    "coordinators",
    "action",
    "deadline",
    "quantities",
    "places"
})
public record Directive(
        @NotBlank String text,
        @NotNull Force force,
        @Nullable String issuer,
        List<@NotBlank String> addressees,
        List<@NotBlank String> coordinators,
        @Nullable String action,
        @Valid @Nullable Deadline deadline,
        List<@NotNull @Valid Quantity> quantities,
        List<@NotBlank String> places) {
    /** Freezes the lists; a missing one becomes empty. */
    public Directive {
        addressees = Lists.frozen(addressees);
        coordinators = Lists.frozen(coordinators);
        quantities = Lists.frozen(quantities);
        places = Lists.frozen(places);
    }
}
