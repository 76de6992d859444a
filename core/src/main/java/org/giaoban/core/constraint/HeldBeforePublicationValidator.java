package org.giaoban.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link HeldBeforePublication}. */
public final class HeldBeforePublicationValidator implements ConstraintValidator<HeldBeforePublication, Published> {
    /** Made by the validation provider. */
    public HeldBeforePublicationValidator() {}

    @Override
    public boolean isValid(@Nullable Published value, ConstraintValidatorContext context) {
        LocalDate published = value == null ? null : value.publishedOn();
        if (value == null || published == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        int index = 0;
        for (Dated meeting : value.meetings()) {
            LocalDate day = meeting == null ? null : meeting.firstDay();
            if (day != null && day.isAfter(published)) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("meetings")
                        .addPropertyNode("startsOn")
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
