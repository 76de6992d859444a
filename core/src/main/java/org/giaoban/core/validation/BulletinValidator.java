package org.giaoban.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;
import org.hibernate.validator.HibernateValidator;

/**
 * Validates articles: errors and warnings, with messages in Vietnamese or English.
 *
 * <p>Keep one and share it: building the validator costs a second, using it does not. Safe for any number of threads.
 */
public final class BulletinValidator {
    private final Validator validator;
    private final Locale locale;

    private BulletinValidator(Validator validator, Locale locale) {
        this.validator = validator;
        this.locale = locale;
    }

    /** {@return a validator with messages in Vietnamese} */
    public static BulletinValidator create() {
        return create(Locale.forLanguageTag("vi"));
    }

    /**
     * A validator of our own: Hibernate Validator without expression language.
     *
     * @param locale Vietnamese, or any other for English
     * @return the validator
     */
    public static BulletinValidator create(Locale locale) {
        return using(Own.VALIDATOR, locale);
    }

    /**
     * A validator over one that the application has built.
     *
     * @param validator the application's validator
     * @param locale language of the messages
     * @return a validator that asks it
     */
    public static BulletinValidator using(Validator validator, Locale locale) {
        return new BulletinValidator(
                Objects.requireNonNull(validator, "validator"), Objects.requireNonNull(locale, "locale"));
    }

    /** {@return the Jakarta validator underneath} */
    public Validator validator() {
        return validator;
    }

    /**
     * Checks an article.
     *
     * @param article the article
     * @return every broken constraint, errors before warnings, each sorted by path; empty where all is well
     */
    public List<Violation> validate(Article article) {
        List<Violation> violations = new ArrayList<>();
        validator.validate(article).forEach(violation -> violations.add(violation(violation, false)));
        validator.validate(article, Warnings.class).forEach(violation -> violations.add(violation(violation, true)));
        violations.sort(Comparator.comparing(Violation::warning)
                .thenComparing(Violation::path)
                .thenComparing(Violation::key));
        return List.copyOf(violations);
    }

    private Violation violation(ConstraintViolation<Article> violation, boolean warning) {
        String key = Messages.key(violation.getMessageTemplate());
        return new Violation(
                path(violation.getPropertyPath()), warning, key, Messages.of(violation.getMessageTemplate(), locale));
    }

    /** The path without the nodes that only stand for "an element of the list". */
    private static String path(Path path) {
        return path.toString().replace(".<list element>", "").replace("<list element>", "");
    }

    /** Our validator, built at first use. */
    private static final class Own {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new Interpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Interpolator implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return Messages.of(template, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return Messages.of(template, locale);
        }
    }
}
