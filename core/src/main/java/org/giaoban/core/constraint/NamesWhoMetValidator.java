package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link NamesWhoMet}. */
public final class NamesWhoMetValidator implements ConstraintValidator<NamesWhoMet, Gathering> {
    /** Made by the validation provider. */
    public NamesWhoMetValidator() {}

    @Override
    public boolean isValid(@Nullable Gathering value, ConstraintValidatorContext context) {
        if (value == null || value.namesWhoMet()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("organizer")
                .addConstraintViolation();
        return false;
    }
}
