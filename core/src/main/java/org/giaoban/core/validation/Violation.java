package org.giaoban.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.giaoban.core.constraint.Warnings;

/**
 * A broken constraint.
 *
 * @param path the property path from the article: {@code meetings[0].participants[1].official.name}; empty for a rule of the
 *     whole article
 * @param pointer the same place as a JSON Pointer (RFC 6901): {@code /meetings/0/participants/1/official/name}
 * @param warning whether the constraint only warns
 * @param key the key of the message: {@code org.giaoban.EndNotBeforeStart.message}
 * @param message the sentence for a person
 */
public record Violation(String path, String pointer, boolean warning, String key, String message) {
    /**
     * What an application's own validator has found, with our message where we have one.
     *
     * <p>A constraint that has no message here (an application may add some) keeps the message of the application, and has
     * its template for a key. A violation only warns where its constraint is in the group {@link Warnings} and not in the
     * default group too.
     *
     * @param broken a violation found in an article, or in something of the application's that holds one
     * @param language Vietnamese, or any other for English
     * @return the same violation
     */
    public static Violation of(ConstraintViolation<?> broken, Locale language) {
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(language, "language");
        PropertyPath path = PropertyPath.of(broken.getPropertyPath());
        Set<Class<?>> groups = broken.getConstraintDescriptor().getGroups();
        boolean warning = groups.contains(Warnings.class) && !groups.contains(Default.class);
        String template = broken.getMessageTemplate();
        String message = Messages.has(template)
                ? Messages.of(template, broken.getConstraintDescriptor().getAttributes(), language)
                : broken.getMessage();
        return new Violation(path.toString(), path.pointer(), warning, Messages.key(template), message);
    }
}
