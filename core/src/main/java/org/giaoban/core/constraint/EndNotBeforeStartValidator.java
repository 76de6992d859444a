package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link EndNotBeforeStart}. */
public final class EndNotBeforeStartValidator implements ConstraintValidator<EndNotBeforeStart, Dated> {
    /** Made by the validation provider. */
    public EndNotBeforeStartValidator() {}

    @Override
    public boolean isValid(@Nullable Dated value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        LocalDate first = value.firstDay();
        LocalDate last = value.lastDay();
        if (first == null || last == null || !last.isBefore(first)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(value.lastDayProperty())
                .addConstraintViolation();
        return false;
    }
}
