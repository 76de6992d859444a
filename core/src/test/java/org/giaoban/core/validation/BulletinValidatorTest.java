package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.core.TestArticles.MEETING_DAY;
import static org.giaoban.core.TestArticles.article;
import static org.giaoban.core.TestArticles.directive;
import static org.giaoban.core.TestArticles.full;
import static org.giaoban.core.TestArticles.meeting;
import static org.giaoban.core.TestArticles.official;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.RaisedIssue;
import org.giaoban.core.model.Role;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinValidatorTest {
    private static final BulletinValidator VALIDATOR = BulletinValidator.create(Locale.ENGLISH);
    private static final Participant CHAIR = new Participant(official("Mai Thị Hoa"), List.of(Role.CHAIR));

    @Test
    void aWholeArticleBreaksNothing() {
        assertThat(VALIDATOR.validate(full())).isEmpty();
    }

    static Stream<Arguments> brokenArticles() {
        Directive late = withDeadline(LocalDate.of(2024, 3, 4));
        Directive blank = new Directive(" ", Force.SOFT, null, List.of(), List.of(), null, null, List.of(), List.of());
        Participant both = new Participant(official("Mai Thị Hoa"), List.of(Role.CHAIR, Role.ATTENDEE));
        Participant silent = new Participant(official("Mai Thị Hoa"), List.of());
        Participant noName = new Participant(new Official("", null, List.of()), List.of(Role.SPEAKER));
        Participant noTitle = new Participant(
                new Official("Mai Thị Hoa", null, List.of(new Position("", null, null, null))), List.of(Role.SPEAKER));
        Participant other = new Participant(official("Lê Văn Bình"), List.of(Role.SPEAKER));
        return Stream.of(
                Arguments.of(
                        article(meeting(List.of(CHAIR), List.of(), MEETING_DAY, MEETING_DAY.minusDays(1))),
                        "meetings[0].endsOn",
                        false,
                        "org.giaoban.EndNotBeforeStart.message"),
                Arguments.of(
                        article(meeting(List.of(CHAIR), List.of(), LocalDate.of(2024, 3, 7), LocalDate.of(2024, 3, 7))),
                        "meetings[0].startsOn",
                        false,
                        "org.giaoban.HeldBeforePublication.message"),
                Arguments.of(
                        article(meeting(List.of(CHAIR), List.of(directive(), late), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].directives[1].deadline.to",
                        false,
                        "org.giaoban.DeadlinesNotBeforeMeeting.message"),
                Arguments.of(
                        article(meeting(List.of(both), List.of(), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].participants[0].roles",
                        false,
                        "org.giaoban.ChairNotAttendee.message"),
                Arguments.of(
                        article(meeting(List.of(CHAIR, CHAIR), List.of(), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].participants[1].official.name",
                        false,
                        "org.giaoban.ParticipantsOnce.message"),
                Arguments.of(
                        article(meeting(List.of(other), List.of(), MEETING_DAY, MEETING_DAY)),
                        "officials[0].name",
                        false,
                        "org.giaoban.ListedOnce.message"),
                Arguments.of(
                        article(meeting(List.of(CHAIR), List.of(blank), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].directives[0].text",
                        false,
                        "jakarta.validation.constraints.NotBlank.message"),
                Arguments.of(
                        article(meeting(List.of(noName), List.of(), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].participants[0].official.name",
                        false,
                        "jakarta.validation.constraints.NotBlank.message"),
                Arguments.of(
                        article(meeting(List.of(noTitle), List.of(), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].participants[0].official.positions[0].status",
                        false,
                        "jakarta.validation.constraints.NotNull.message"),
                Arguments.of(
                        article(meeting(List.of(silent), List.of(), MEETING_DAY, MEETING_DAY)),
                        "meetings[0].participants[0].roles",
                        true,
                        "jakarta.validation.constraints.NotEmpty.message"),
                Arguments.of(
                        article(meeting(List.of(CHAIR), List.of(), null, null)),
                        "meetings[0].startsOn",
                        true,
                        "jakarta.validation.constraints.NotNull.message"),
                Arguments.of(
                        new Article(
                                null, null, null, List.of(), List.of(), List.of(), MEETING_DAY, List.of(), List.of()),
                        "",
                        false,
                        "org.giaoban.HasContent.message"),
                Arguments.of(
                        new Article(
                                null,
                                null,
                                "Nội dung.",
                                List.of(),
                                List.of(),
                                List.of(),
                                MEETING_DAY,
                                List.of(),
                                List.of()),
                        "headline",
                        true,
                        "jakarta.validation.constraints.NotBlank.message"),
                Arguments.of(
                        new Article(null, "Tin", null, List.of(), List.of(), List.of(), null, List.of(), List.of()),
                        "publishedOn",
                        true,
                        "jakarta.validation.constraints.NotNull.message"),
                Arguments.of(
                        new Article(
                                null,
                                "Tin",
                                null,
                                List.of("", "b"),
                                List.of(),
                                List.of(),
                                MEETING_DAY,
                                List.of(),
                                List.of()),
                        "paragraphs[0]",
                        false,
                        "jakarta.validation.constraints.NotBlank.message"));
    }

    private static Directive withDeadline(LocalDate to) {
        Deadline deadline = new Deadline("trước ngày 5/3", null, to);
        return new Directive(
                "các xã báo cáo",
                Force.REQUEST,
                null,
                List.of("các xã"),
                List.of(),
                null,
                deadline,
                List.of(),
                List.of());
    }

    @ParameterizedTest(name = "{1} {3}")
    @MethodSource("brokenArticles")
    void aBrokenConstraintIsReportedAtItsPath(Article broken, String path, boolean warning, String key) {
        assertThat(VALIDATOR.validate(broken)).anySatisfy(violation -> {
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.warning()).isEqualTo(warning);
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.message())
                    .isEqualTo(Messages.in(Locale.ENGLISH).get(key));
        });
    }

    @Test
    void everyMessageExistsInBothLanguagesAndDiffers() {
        Locale vietnamese = Locale.forLanguageTag("vi-VN");
        assertThat(Messages.in(vietnamese).keySet())
                .isEqualTo(Messages.in(Locale.ENGLISH).keySet());
        Messages.in(Locale.ENGLISH)
                .forEach((key, message) -> assertThat(Messages.in(vietnamese).get(key))
                        .isNotBlank()
                        .isNotEqualTo(message));
    }

    @Test
    void messagesAreEnglishForEveryLanguageButVietnamese() {
        Article broken = new Article(null, null, null, null, null, null, MEETING_DAY, null, null);
        assertThat(BulletinValidator.create(Locale.FRANCE).validate(broken))
                .extracting(Violation::message)
                .contains("an article needs a headline or a body");
        assertThat(BulletinValidator.create().validate(broken))
                .extracting(Violation::message)
                .contains("bài viết phải có tiêu đề hoặc nội dung");
    }

    @Test
    void aNullElementIsAViolationAndNoException() {
        List<RaisedIssue> issues = new ArrayList<>(Arrays.asList((RaisedIssue) null));
        Article broken = new Article(
                null,
                "Tin",
                null,
                null,
                null,
                null,
                MEETING_DAY,
                Arrays.asList((org.giaoban.core.model.Meeting) null),
                null);
        assertThat(issues).hasSize(1);
        assertThat(VALIDATOR.validate(broken)).extracting(Violation::path).contains("meetings[0]");
    }

    @Test
    void theApplicationsOwnValidatorGivesTheSameViolations() {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Article broken = article(meeting(List.of(CHAIR), List.of(), MEETING_DAY, MEETING_DAY.minusDays(1)));
            assertThat(BulletinValidator.using(factory.getValidator(), Locale.ENGLISH)
                            .validate(broken))
                    .isEqualTo(VALIDATOR.validate(broken));
        }
    }
}
