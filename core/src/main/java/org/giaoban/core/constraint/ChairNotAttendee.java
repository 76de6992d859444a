package org.giaoban.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who chairs a meeting is not also listed as a plain attendee; a violation stands at the roles. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChairNotAttendeeValidator.class)
public @interface ChairNotAttendee {
    /** {@return the key of the message} */
    String message() default "{org.giaoban.ChairNotAttendee.message}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a violation carries} */
    Class<? extends Payload>[] payload() default {};
}
