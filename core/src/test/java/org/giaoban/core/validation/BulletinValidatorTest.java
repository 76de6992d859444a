package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.giaoban.core.TestArticles.full;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Locale;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinValidatorTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String NO_CONTENT = "an article needs a headline or a body";
    private static final String NO_CONTENT_VI = "bài viết phải có tiêu đề hoặc nội dung";
    private static final BulletinValidator VALIDATOR = BulletinValidator.create(Locale.ENGLISH);

    @Test
    void aWholeArticleBreaksNothing() {
        assertThat(VALIDATOR.validate(full())).isEmpty();
    }

    @Test
    void anEmptyArticleIsAnErrorWithoutAPathAndTwoWarningsAfterIt() {
        assertThat(VALIDATOR.validate(TestArticles.empty()))
                .extracting(Violation::path, Violation::warning, Violation::message)
                .containsExactly(
                        tuple("", false, NO_CONTENT),
                        tuple("headline", true, "must not be empty"),
                        tuple("publishedOn", true, "is missing"));
    }

    @Test
    void aWarningIsNoErrorForWhoAsksTheJakartaValidator() {
        Article undated = new Article(null, "Tin", null, null, null, null, null, null, null);
        assertThat(VALIDATOR.validator().validate(undated)).isEmpty();
        assertThat(VALIDATOR.validator().validate(undated, Warnings.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"vi, true", "vi-VN, true", "en, false", "fr, false", "und, false"})
    void messagesAreVietnameseForVietnameseAndEnglishForEveryOtherLanguage(Locale locale, boolean vietnamese) {
        String expected = vietnamese ? NO_CONTENT_VI : NO_CONTENT;
        BulletinValidator validator = BulletinValidator.create(locale);
        assertThat(validator.validate(TestArticles.empty()).get(0).message()).isEqualTo(expected);
        assertThat(VALIDATOR.validate(TestArticles.empty(), locale).get(0).message())
                .isEqualTo(expected);
        assertThat(validator.validator().validate(TestArticles.empty()))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(expected);
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(VIETNAMESE);
            assertThat(BulletinValidator.create(Locale.ENGLISH).validate(TestArticles.empty()))
                    .extracting(Violation::message)
                    .contains(NO_CONTENT);
            Locale.setDefault(Locale.ENGLISH);
            assertThat(BulletinValidator.create().validate(TestArticles.empty()))
                    .extracting(Violation::message)
                    .contains(NO_CONTENT_VI);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noExpressionLanguageIsNeeded() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theApplicationsOwnValidatorGivesTheSameViolationsWithOurMessages() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            BulletinValidator own = BulletinValidator.using(factory.getValidator(), VIETNAMESE);
            for (BrokenArticle broken : BrokenArticle.ALL) {
                assertThat(own.validate(broken.article())).isEqualTo(VALIDATOR.validate(broken.article(), VIETNAMESE));
            }
        }
    }

    @Test
    void aConstraintThatTheApplicationAddsKeepsTheApplicationsMessage() {
        try (var factory = withShortHeadlines().buildValidatorFactory()) {
            BulletinValidator own = BulletinValidator.using(factory.getValidator(), VIETNAMESE);
            assertThat(own.validate(full()))
                    .containsExactly(new Violation(
                            "headline", "/headline", false, "at most {max} characters", "at most 5 characters"));
        }
    }

    private static HibernateValidatorConfiguration withShortHeadlines() {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        var mapping = configuration.createConstraintMapping();
        mapping.type(Article.class)
                .field("headline")
                .constraint(new SizeDef().max(5).message("at most {max} characters"));
        return configuration.addMapping(mapping);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinValidator.create(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinValidator.using(null, VIETNAMESE))
                .withMessage("validator");
    }
}
