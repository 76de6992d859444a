package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link DeadlinesNotBeforeMeeting}. */
public final class DeadlinesNotBeforeMeetingValidator
        implements ConstraintValidator<DeadlinesNotBeforeMeeting, Tasked> {
    /** Made by the validation provider. */
    public DeadlinesNotBeforeMeetingValidator() {}

    @Override
    public boolean isValid(@Nullable Tasked value, ConstraintValidatorContext context) {
        LocalDate meeting = value == null ? null : value.firstDay();
        if (value == null || meeting == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        int index = 0;
        for (LocalDate deadline : value.deadlines()) {
            if (deadline != null && deadline.isBefore(meeting)) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("directives")
                        .addPropertyNode("deadline")
                        .inIterable()
                        .atIndex(index)
                        .addPropertyNode("to")
                        .addConstraintViolation();
                valid = false;
            }
            index++;
        }
        return valid;
    }
}
