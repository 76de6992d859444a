package org.giaoban.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
        Interpolator interpolator = new Interpolator(Objects.requireNonNull(locale, "locale"));
        return using(
                Own.FACTORY.usingContext().messageInterpolator(interpolator).getValidator(), locale);
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
        return validate(article, locale);
    }

    /**
     * Checks an article, with messages in another language.
     *
     * @param article the article
     * @param language language of the messages
     * @return every broken constraint, errors before warnings, each sorted by path; empty where all is well
     */
    public List<Violation> validate(Article article, Locale language) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(language, "language");
        Set<ConstraintViolation<Article>> broken = validator.validate(article, Default.class, Warnings.class);
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        broken.forEach(one -> violations.add(Violation.of(one, language)));
        violations.sort(Comparator.comparing(Violation::warning)
                .thenComparing(Violation::path)
                .thenComparing(Violation::key));
        return List.copyOf(violations);
    }

    /** Where our validators come from, built at first use; what an application configures in XML is not for them. */
    private static final class Own {
        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Interpolator(Locale.ENGLISH))
                .buildValidatorFactory();
    }
}
