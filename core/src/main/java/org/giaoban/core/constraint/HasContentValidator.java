package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link HasContent}. */
final class HasContentValidator implements ConstraintValidator<HasContent, Content> {
    @Override
    public boolean isValid(@Nullable Content value, ConstraintValidatorContext context) {
        return value == null || value.hasContent();
    }
}
