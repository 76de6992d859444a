package org.giaoban.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No meeting begins after the day on which its bulletin was published; a violation stands at the first day of the meeting. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HeldBeforePublicationValidator.class)
public @interface HeldBeforePublication {
    /** {@return the key of the message} */
    String message() default "{org.giaoban.HeldBeforePublication.message}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a violation carries} */
    Class<? extends Payload>[] payload() default {};
}
