package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.giaoban.core.TestArticles.MEETING_DAY;
import static org.giaoban.core.TestArticles.article;
import static org.giaoban.core.TestArticles.directive;
import static org.giaoban.core.TestArticles.full;
import static org.giaoban.core.TestArticles.meeting;
import static org.giaoban.core.TestArticles.official;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.TestArticles;
import org.giaoban.core.constraint.Warnings;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The records with Apache BVal, and neither Jackson nor Hibernate Validator; run on a class path of its own (see the pom).
 */
class OtherProviderSetup {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator JAKARTA = FACTORY.getValidator();
    private static final BulletinValidator VALIDATOR = BulletinValidator.using(JAKARTA, Locale.ENGLISH);

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonInclude",
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.hibernate.validator.HibernateValidator"
            })
    void theLibraryIsMissing(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void recordsAreRecords() {
        assertThat(full()).isEqualTo(full()).hasToString(full().toString());
        assertThat(full().meetings().get(0).organizer()).isEqualTo("Huyện ủy Phú Khê");
    }

    @Test
    void aWholeArticleBreaksNothing() {
        assertThat(VALIDATOR.validate(full())).isEmpty();
    }

    @Test
    void anEmptyArticleIsAnErrorAndTwoWarningsInGroupsOfTheirOwn() {
        Article empty = TestArticles.empty();
        assertThat(JAKARTA.validate(empty)).hasSize(1);
        assertThat(JAKARTA.validate(empty, Warnings.class)).hasSize(2);
        assertThat(VALIDATOR.validate(empty))
                .extracting(Violation::pointer, Violation::warning, Violation::message)
                .containsExactly(
                        tuple("", false, "an article needs a headline or a body"),
                        tuple("/headline", true, "must not be empty"),
                        tuple("/publishedOn", true, "is missing"));
    }

    @Test
    void everyKindOfRuleIsCheckedAtItsPath() {
        Participant chair = new Participant(official("Mai Thị Hoa"), List.of(Role.CHAIR, Role.ATTENDEE));
        Participant again = new Participant(official(" "), List.of());
        Article broken = article(
                meeting(List.of(chair, chair, again), List.of(directive()), MEETING_DAY.plusYears(1), MEETING_DAY));
        assertThat(VALIDATOR.validate(broken))
                .extracting(Violation::path, Violation::warning, Violation::message)
                .containsExactly(
                        tuple(
                                "meetings[0].directives[0].deadline.to",
                                false,
                                "the deadline is before the meeting at which the directive was given"),
                        tuple("meetings[0].endsOn", false, "the last day is before the first"),
                        tuple(
                                "meetings[0].participants[0].roles",
                                false,
                                "who chairs the meeting is listed as a plain attendee too"),
                        tuple("meetings[0].participants[1].official.name", false, "this participant is listed twice"),
                        tuple(
                                "meetings[0].participants[1].roles",
                                false,
                                "who chairs the meeting is listed as a plain attendee too"),
                        tuple("meetings[0].participants[2].official.name", false, "must not be empty"),
                        tuple(
                                "meetings[0].startsOn",
                                false,
                                "the meeting begins after the day on which its bulletin was published"),
                        tuple("meetings[0].participants[2].roles", true, "must have at least one entry"));
    }

    @Test
    void anElementOfAListIsNamedByItsIndex() {
        Article broken = new Article(
                null, "Tin", null, List.of("Một.", " "), null, null, MEETING_DAY, List.of(), List.of(official("")));
        assertThat(VALIDATOR.validate(broken))
                .extracting(Violation::path, Violation::pointer, Violation::key)
                .containsExactly(
                        tuple(
                                "officials[0].name",
                                "/officials/0/name",
                                "jakarta.validation.constraints.NotBlank.message"),
                        tuple("paragraphs[1]", "/paragraphs/1", "jakarta.validation.constraints.NotBlank.message"));
    }

    @Test
    void ourOwnValidatorIsTheOneThatNeedsHibernate() {
        assertThatThrownBy(BulletinValidator::create).isInstanceOf(NoClassDefFoundError.class);
    }
}
