package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link ListedOnce}. */
public final class ListedOnceValidator implements ConstraintValidator<ListedOnce, Roll> {
    /** Made by the validation provider. */
    public ListedOnceValidator() {}

    @Override
    public boolean isValid(@Nullable Roll value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Set<String> present = new HashSet<>();
        for (String name : value.participantNames()) {
            if (name != null) {
                present.add(name);
            }
        }
        boolean valid = true;
        int index = 0;
        for (String name : value.officialNames()) {
            if (name != null && present.contains(name)) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("officials")
                        .addPropertyNode("name")
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
                valid = false;
            }
            index++;
        }
        return valid;
    }
}
