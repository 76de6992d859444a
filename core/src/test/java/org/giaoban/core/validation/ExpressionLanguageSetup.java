package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default validator of an application with an expression language; run on a class path of its own (see the pom). */
class ExpressionLanguageSetup {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator JAKARTA = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void thereIsAnExpressionLanguage() throws ClassNotFoundException {
        assertThat(Class.forName("org.glassfish.expressly.ExpressionFactoryImpl"))
                .isNotNull();
    }

    @Test
    void errorsAreInTheDefaultGroupAndWarningsInTheirOwn() {
        assertThat(JAKARTA.validate(TestArticles.full())).isEmpty();
        assertThat(JAKARTA.validate(TestArticles.full(), Warnings.class)).isEmpty();
        for (BrokenArticle broken : BrokenArticle.ALL) {
            assertThat(JAKARTA.validate(broken.article())).as(broken.path()).hasSize(broken.warning() ? 0 : 1);
            assertThat(JAKARTA.validate(broken.article(), Warnings.class))
                    .as(broken.path())
                    .hasSize(broken.warning() ? 1 : 0);
        }
    }

    @Test
    void theSameViolationsAreFoundWithOurMessages() {
        for (Locale language : new Locale[] {VIETNAMESE, Locale.ENGLISH}) {
            BulletinValidator ours = BulletinValidator.create(language);
            BulletinValidator theirs = BulletinValidator.using(JAKARTA, language);
            for (BrokenArticle broken : BrokenArticle.ALL) {
                assertThat(theirs.validate(broken.article())).isEqualTo(ours.validate(broken.article()));
            }
        }
    }

    /** Hibernate Validator, asked directly, speaks the language of the machine; our own rules have a sentence in it. */
    @ParameterizedTest
    @CsvSource({
        "vi, bài viết phải có tiêu đề hoặc nội dung",
        "en, an article needs a headline or a body",
        "fr, an article needs a headline or a body"
    })
    void ourRulesHaveASentenceForWhoAsksTheApplicationsValidator(Locale machine, String sentence) {
        Locale before = Locale.getDefault();
        Locale.setDefault(machine);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(TestArticles.empty()))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(sentence);
        } finally {
            Locale.setDefault(before);
        }
    }
}
