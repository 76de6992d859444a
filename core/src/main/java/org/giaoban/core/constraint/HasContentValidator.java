package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent}. */
public final class HasContentValidator implements ConstraintValidator<HasContent, Content> {
    /** Made by the validation provider. */
    public HasContentValidator() {}

    @Override
    public boolean isValid(@Nullable Content value, ConstraintValidatorContext context) {
        return value == null || value.hasContent();
    }
}
