package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link ParticipantsOnce}. */
public final class ParticipantsOnceValidator implements ConstraintValidator<ParticipantsOnce, Attended> {
    /** Made by the validation provider. */
    public ParticipantsOnceValidator() {}

    @Override
    public boolean isValid(@Nullable Attended value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Set<String> seen = new HashSet<>();
        boolean valid = true;
        int index = 0;
        for (String name : value.participantNames()) {
            if (name != null && !seen.add(name)) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("participants")
                        .addPropertyNode("official")
                        .inIterable()
                        .atIndex(index)
                        .addPropertyNode("name")
                        .addConstraintViolation();
                valid = false;
            }
            index++;
        }
        return valid;
    }
}
