package org.giaoban.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each participant is listed once; a violation stands at the second name. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ParticipantsOnceValidator.class)
public @interface ParticipantsOnce {
    /** {@return the key of the message} */
    String message() default "{org.giaoban.ParticipantsOnce.message}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a violation carries} */
    Class<? extends Payload>[] payload() default {};
}
