package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link ChairNotAttendee}. */
final class ChairNotAttendeeValidator implements ConstraintValidator<ChairNotAttendee, RoleHolder> {
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
