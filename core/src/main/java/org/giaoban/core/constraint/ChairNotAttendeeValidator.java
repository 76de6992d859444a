package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link ChairNotAttendee}. */
public final class ChairNotAttendeeValidator implements ConstraintValidator<ChairNotAttendee, RoleHolder> {
    /** Made by the validation provider. */
    public ChairNotAttendeeValidator() {}

    @Override
    public boolean isValid(@Nullable RoleHolder value, ConstraintValidatorContext context) {
        if (value == null || !value.chairs() || !value.attends()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("roles")
                .addConstraintViolation();
        return false;
    }
}
