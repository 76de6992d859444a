package org.giaoban.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An article has a headline or a body. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasContentValidator.class)
public @interface HasContent {
    /** {@return the key of the message} */
    String message() default "{org.giaoban.HasContent.message}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a violation carries} */
    Class<? extends Payload>[] payload() default {};
}
