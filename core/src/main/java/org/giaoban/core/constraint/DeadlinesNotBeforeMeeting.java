package org.giaoban.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No directive is to be carried out before the meeting at which it was given; a violation stands at the deadline. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DeadlinesNotBeforeMeetingValidator.class)
public @interface DeadlinesNotBeforeMeeting {
    /** {@return the key of the message} */
    String message() default "{org.giaoban.DeadlinesNotBeforeMeeting.message}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a violation carries} */
    Class<? extends Payload>[] payload() default {};
}
