package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Severity;
import org.junit.jupiter.api.Test;

class BulletinParserTest {
    private static final String TEXT = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị và phát biểu khai mạc.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;

    private final BulletinParser parser = BulletinParser.create();

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinParser.create(null))
                .withMessage("options");
    }

    @Test
    void anEmptyTextIsOneProblem() {
        for (String empty : List.of("", " ", "\n\t\r\n", "\u00a0\u200b\ufeff")) {
            assertThat(parser.parse(empty).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.EMPTY_TEXT);
        }
    }

    @Test
    void aTextOverTheLimitIsNotRead() {
        BulletinParser brief =
                BulletinParser.create(ParserOptions.defaults().withMaxLength(10).withLanguage(Locale.ENGLISH));
        ParsedBulletin bulletin = brief.parse(TEXT);
        assertThat(bulletin.article().headline()).isNull();
        assertThat(bulletin.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEXT_TOO_LONG);
            assertThat(problem.message()).contains(String.valueOf(TEXT.length()), "10");
        });
    }

    @Test
    void anAssumedYearIsSaidWithItsBasisInBothLanguages() {
        Problem vietnamese = assumedYear(parser.parse(TEXT));
        assertThat(vietnamese.severity()).isEqualTo(Severity.INFO);
        assertThat(vietnamese.span().of(TEXT)).isEqualTo("Sáng 5/3");
        assertThat(vietnamese.message()).isEqualTo("«Sáng 5/3» không ghi năm; tạm lấy năm 2024 theo ngày đăng");
        BulletinParser english = BulletinParser.create(ParserOptions.defaults().withLanguage(Locale.ENGLISH));
        assertThat(assumedYear(english.parse(TEXT)).message())
                .isEqualTo("\"Sáng 5/3\" names no year; 2024 was assumed from the day of publication");
    }

    private static Problem assumedYear(ParsedBulletin bulletin) {
        return bulletin.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.YEAR_ASSUMED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeadlineWithoutAYearIsSaidToBeWorkedOut() {
        Problem assumed = parser.parse(TEXT).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.DAY_ASSUMED)
                .findFirst()
                .orElseThrow();
        assertThat(assumed.path()).isEqualTo("meetings[0].directives[0].deadline.to");
        assertThat(assumed.message()).contains("trước ngày 30/4", "ngày họp");
        assertThat(assumed.span().of(TEXT)).isEqualTo("trước ngày 30/4");
    }

    @Test
    void anActionBeginsBehindTheComma() {
        String text = "Sáng 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị. "
                + "Đồng chí Mai Thị Hoa, Bí thư Huyện ủy yêu cầu Phòng Nội vụ, khẩn trương trình đề án.";
        assertThat(parser.parse(text).article().meetings().get(0).directives())
                .singleElement()
                .satisfies(directive -> assertThat(directive.action()).isEqualTo("khẩn trương trình đề án"));
    }

    @Test
    void theReferenceDayStandsInForAMissingPublicationDate() {
        String undated = TEXT.replace("06/03/2024\n", "");
        assertThat(parser.parse(undated).article().meetings().get(0).startsOn()).isNull();
        BulletinParser dated =
                BulletinParser.create(ParserOptions.defaults().withReferenceDay(LocalDate.of(2021, 5, 1)));
        assertThat(dated.parse(undated).article().meetings().get(0).startsOn()).isEqualTo(LocalDate.of(2021, 3, 5));
    }

    @Test
    void aBrokenConstraintPointsAtTheWordsItCameFrom() {
        String early = TEXT.replace("06/03/2024", "01/03/2024").replace("Sáng 5/3", "Sáng 5/3/2024");
        Problem broken = parser.parse(early).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CONSTRAINT_BROKEN)
                .findFirst()
                .orElseThrow();
        assertThat(broken.path()).isEqualTo("meetings[0].startsOn");
        assertThat(broken.arguments()).containsExactly("org.giaoban.HeldBeforePublication.message");
        assertThat(broken.span().of(early)).isEqualTo("Sáng 5/3/2024");
        assertThat(broken.message()).isEqualTo("cuộc họp bắt đầu sau ngày đăng tin");
    }

    @Test
    void aViolationIsFoundInTheTextByWhoValidatesLater() {
        String early = TEXT.replace("06/03/2024", "01/03/2024").replace("Sáng 5/3", "Sáng 5/3/2024");
        ParsedBulletin bulletin = parser.parse(early);
        List<Violation> violations = BulletinValidator.create().validate(bulletin.article());
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("/meetings/0/startsOn");
            assertThat(bulletin.spanOf(violation)).map(span -> span.of(early)).contains("Sáng 5/3/2024");
        });
    }

    @Test
    void whatWasNotReadIsLookedForInWhatItIsPartOf() {
        ParsedBulletin bulletin = parser.parse(TEXT);
        assertThat(bulletin.spanOf("meetings[0].organizer.shortName"))
                .map(span -> span.of(TEXT))
                .contains("Huyện ủy Phú Khê");
        assertThat(bulletin.spanOf("meetings[0].venue")).isEmpty();
        assertThat(bulletin.spanOf("")).isEmpty();
    }

    @Test
    void withoutValidationTheSameIsReadAndNothingIsChecked() {
        String early = TEXT.replace("06/03/2024", "01/03/2024").replace("Sáng 5/3", "Sáng 5/3/2024");
        ParsedBulletin checked = parser.parse(early);
        ParsedBulletin read = BulletinParser.create(ParserOptions.defaults().withoutValidation())
                .parse(early);
        assertThat(read.article()).isEqualTo(checked.article());
        assertThat(read.evidence()).isEqualTo(checked.evidence());
        assertThat(read.problems())
                .isEqualTo(checked.problems().stream()
                        .filter(problem -> problem.code() != ProblemCode.CONSTRAINT_BROKEN
                                && problem.code() != ProblemCode.CONSTRAINT_DOUBTFUL)
                        .toList())
                .hasSizeLessThan(checked.problems().size());
    }

    @Test
    void theCallersOwnValidatorIsAsked() {
        ParserOptions own = ParserOptions.defaults()
                .withValidator(BulletinValidator.create().validator());
        assertThat(BulletinParser.create(own).parse(TEXT)).isEqualTo(parser.parse(TEXT));
    }

    @Test
    void aPageWithoutAMeetingSaysSo() {
        assertThat(parser.parse("Nông dân xã Tân Lộc bắt đầu thu hoạch lúa đông xuân.")
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NO_MEETING);
    }

    @Test
    void aPageOfAnotherGenreReportsNoMeetingAndSaysWhatItIs() {
        assertThat(otherThanBulletin("""
                Lịch công tác tuần 23 của Thường trực Huyện ủy Phú Khê
                Thứ Hai, ngày 10/6: Đồng chí Bí thư Huyện ủy chủ trì hội nghị giao ban tháng 5.
                Thứ Ba, ngày 11/6: Đồng chí Phó Bí thư làm việc với Đảng ủy xã Tân Lộc.
                """)).isEqualTo(ProblemCode.WORK_SCHEDULE);
        assertThat(otherThanBulletin("""
                Phát biểu của đồng chí Bí thư Huyện ủy tại hội nghị tổng kết năm 2023
                Kính thưa các vị đại biểu, thưa các đồng chí!
                Hôm nay, Huyện ủy Phú Khê tổ chức hội nghị tổng kết công tác năm 2023.
                Thưa các đồng chí, năm qua huyện ta đã đạt nhiều kết quả.
                """)).isEqualTo(ProblemCode.SPEECH_TEXT);
        assertThat(otherThanBulletin("""
                Thông báo kết luận hội nghị giao ban tháng 5
                Kính gửi: Đảng ủy các xã, thị trấn
                Ngày 5/6, Thường trực Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 5.
                """)).isEqualTo(ProblemCode.OFFICIAL_DOCUMENT);
        assertThat(otherThanBulletin("""
                Tin trong huyện
                Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2.
                Ngày 6/3, UBND xã Tân Lộc tổ chức hội nghị đối thoại với thanh niên.
                Chiều 6/3, Hội Nông dân huyện tổ chức hội nghị tập huấn kỹ thuật trồng chè.
                Ngày 7/3, Đảng ủy xã Hòa Thuận tổ chức hội nghị sơ kết quý I.
                Ngày 8/3, Liên đoàn Lao động huyện tổ chức buổi gặp mặt nữ công nhân.
                """)).isEqualTo(ProblemCode.INDEX_PAGE);
    }

    private ProblemCode otherThanBulletin(String text) {
        ParsedBulletin bulletin = parser.parse(text);
        assertThat(bulletin.article().meetings()).isEmpty();
        return bulletin.problems().get(0).code();
    }

    @Test
    void aPageInAnotherLanguageSaysSo() {
        String english =
                "The district committee held its monthly briefing on Tuesday morning and asked the communes to review their land. ";
        assertThat(parser.parse(english.repeat(3)).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NOT_VIETNAMESE);
        String lost =
                "Huy?n ?y Ph? Kh? t? ch?c h?i ngh? giao ban th?ng hai v? yêu c?u c?c x? r? so?t qu? ??t trong th?i gian t?i. ";
        assertThat(parser.parse(lost.repeat(3)).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NOT_VIETNAMESE);
    }

    @Test
    void evidenceIsFoundByPathAndTheSourceIsCarried() {
        ParsedBulletin bulletin = parser.parse(TEXT).withSource("a.txt");
        assertThat(bulletin.source()).isEqualTo("a.txt");
        assertThat(bulletin.evidenceOf("meetings[0].organizer"))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.span().of(TEXT)).isEqualTo("Huyện ủy Phú Khê"));
        assertThat(bulletin.evidenceOf("nowhere")).isEmpty();
    }

    @Test
    void variantsOfABulletinReadAlike() {
        Invariants.hold(parser, TEXT);
        Invariants.variantsReadAlike(parser, TEXT);
    }
}
