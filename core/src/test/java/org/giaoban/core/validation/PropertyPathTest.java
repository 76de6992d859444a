package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.core.TestArticles;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PropertyPathTest {
    private static final Validator JAKARTA = BulletinValidator.create().validator();
    private static final List<BrokenArticle> BROKEN = BrokenArticle.ALL;

    /** What an application may wrap around articles. */
    record Inbox(
            @Valid Article first,
            List<@Valid Article> more,
            Map<String, @NotBlank String> labels,
            Set<@NotBlank String> tags) {}

    /** A service whose parameters are validated. */
    static class Desk {
        void take(@Valid Article article) {
            assertThat(article).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "headline, /headline",
        "paragraphs[2], /paragraphs/2",
        "meetings[0].participants[1].official.name, /meetings/0/participants/1/official/name"
    })
    void aPathIsAPointerWithASlashBeforeEachStep(String path, String pointer) {
        assertThat(PropertyPath.parse(path).pointer()).isEqualTo(pointer);
        assertThat(PropertyPath.parse(path)).hasToString(path);
    }

    @ParameterizedTest
    @FieldSource("BROKEN")
    void thePointerOfAViolationFindsTheValueThatWasBroken(BrokenArticle broken) {
        Violation violation =
                BulletinValidator.create().validate(broken.article()).get(0);
        assertThat(JsonPointer.compile(violation.pointer()))
                .isEqualTo(JsonPointer.compile(
                        "/" + broken.path().replaceAll("[.\\[]", "/").replace("]", "")));
        assertThat(PropertyPath.parse(violation.path()).pointer()).isEqualTo(violation.pointer());
    }

    @Test
    void aPathBeginsAtTheValueThatTheApplicationHasValidated() {
        Article empty = TestArticles.empty();
        assertThat(JAKARTA.validate(new Inbox(empty, List.of(empty), Map.of("a/b~c", ""), Set.of(""))))
                .extracting(
                        violation -> path(violation.getPropertyPath()),
                        violation -> pointer(violation.getPropertyPath()))
                .containsExactlyInAnyOrder(
                        tuple("first", "/first"),
                        tuple("more[0]", "/more/0"),
                        tuple("labels[a/b~c]", "/labels/a~1b~0c"),
                        tuple("tags", "/tags"));
    }

    @Test
    void theMethodAndTheParameterOfACallAreNoPartOfThePath() throws NoSuchMethodException {
        Method take = Desk.class.getDeclaredMethod("take", Article.class);
        Article blank = new Article(null, "Tin", null, List.of(" "), null, null, null, null, null);
        assertThat(JAKARTA.forExecutables().validateParameters(new Desk(), take, new Object[] {blank}))
                .extracting(violation -> pointer(violation.getPropertyPath()))
                .containsExactly("/paragraphs/0");
    }

    @Test
    void equalWaysAreEqual() {
        assertThat(PropertyPath.parse("meetings[0].title"))
                .isEqualTo(PropertyPath.parse("meetings[0].title"))
                .hasSameHashCodeAs(PropertyPath.parse("meetings[0].title"))
                .isNotEqualTo(PropertyPath.parse("meetings[1].title"));
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PropertyPath.parse(null))
                .withMessage("path");
        assertThatNullPointerException().isThrownBy(() -> PropertyPath.of(null)).withMessage("path");
    }

    private static String path(Path path) {
        return PropertyPath.of(path).toString();
    }

    private static String pointer(Path path) {
        return PropertyPath.of(path).pointer();
    }
}
