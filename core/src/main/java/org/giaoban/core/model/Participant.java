package org.giaoban.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.giaoban.core.constraint.ChairNotAttendee;
import org.giaoban.core.constraint.RoleHolder;
import org.giaoban.core.constraint.Warnings;

/**
 * A named person at a meeting.
 *
 * @param official who
 * @param roles what the person did there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"official", "roles"})
@ChairNotAttendee
public record Participant(
        @NotNull @Valid Official official,
        @NotEmpty(groups = Warnings.class) List<@NotNull Role> roles) implements RoleHolder {
    /** Freezes the lists; a missing one becomes empty. */
    public Participant {
        roles = Lists.frozen(roles);
    }

    @Override
    public boolean chairs() {
        return roles.contains(Role.CHAIR);
    }

    @Override
    public boolean attends() {
        return roles.contains(Role.ATTENDEE);
    }
}
