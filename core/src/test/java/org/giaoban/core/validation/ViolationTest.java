package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.core.TestArticles.full;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.Locale;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** A validator as an application has it, which knows nothing of us. */
    private static final Validator FOREIGN = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Something of an application's that holds an article. */
    record Request(
            @Valid Article article,

            @Size(max = 3, message = "at most {max} characters")
            String author) {}

    /** A constraint that is in both groups. */
    record Both(
            @NotNull(groups = {Default.class, Warnings.class})
            String value) {}

    @Test
    void aViolationOfAForeignValidatorGetsPathPointerKeyAndOurMessage() {
        Article blank = new Article(null, "Tin", null, null, null, java.util.List.of("Thu Vân", ""), null, null, null);
        assertThat(FOREIGN.validate(new Request(blank, null)))
                .extracting(broken -> Violation.of(broken, VIETNAMESE))
                .containsExactly(new Violation(
                        "article.authors[1]",
                        "/article/authors/1",
                        false,
                        "jakarta.validation.constraints.NotBlank.message",
                        "không được để trống"));
    }

    @Test
    void aConstraintOfTheApplicationKeepsItsMessage() {
        assertThat(FOREIGN.validate(new Request(full(), "Thu Vân")))
                .extracting(broken -> Violation.of(broken, VIETNAMESE))
                .containsExactly(
                        new Violation("author", "/author", false, "at most {max} characters", "at most 3 characters"));
    }

    @Test
    void onlyWhatIsNotInTheDefaultGroupTooIsAWarning() {
        Article bare = new Article(null, null, "Tin", null, null, null, full().publishedOn(), null, null);
        assertThat(FOREIGN.validate(bare, Warnings.class))
                .extracting(broken -> Violation.of(broken, VIETNAMESE).warning())
                .containsExactly(true);
        assertThat(FOREIGN.validate(new Both(null), Warnings.class))
                .extracting(broken -> Violation.of(broken, VIETNAMESE).warning())
                .containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource({"vi, en", "en, vi", "en, fr", "vi, fr"})
    void theMessageIsInTheLanguageAskedForWhateverTheMachineSpeaks(Locale asked, Locale machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(machine);
            String expected = asked.equals(VIETNAMESE)
                    ? "bài viết phải có tiêu đề hoặc nội dung"
                    : "an article needs a headline or a body";
            assertThat(FOREIGN.validate(TestArticles.empty()))
                    .extracting(broken -> Violation.of(broken, asked).message())
                    .containsExactly(expected);
            assertThat(BulletinValidator.using(FOREIGN, asked).validate(TestArticles.empty()))
                    .extracting(Violation::message)
                    .contains(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
