package org.giaoban.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Quantity;
import org.giaoban.core.model.Role;
import org.giaoban.formats.Readings;
import org.giaoban.formats.Spreadsheet;
import org.giaoban.parser.ParsedBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersTest {
    private static ParsedBulletin with(List<Participant> participants, List<Directive> directives) {
        Meeting meeting = new Meeting(
                "giao ban",
                MeetingKind.BRIEFING,
                "Huyện ủy Phú Khê",
                null,
                null,
                LocalDate.of(2024, 3, 5),
                LocalDate.of(2024, 3, 5),
                null,
                null,
                null,
                null,
                participants,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                directives);
        return Readings.of(
                new Article(null, "Tin", null, List.of(), List.of(), List.of(), null, List.of(meeting), List.of()));
    }

    private static Directive directive(String text) {
        return new Directive(text, Force.BINDING, null, List.of(), List.of(), null, null, List.of(), List.of());
    }

    @Test
    void aDirectiveIsARow() {
        Directive directive = new Directive(
                "các xã, thị trấn \"rà soát\"\nquỹ đất",
                Force.BINDING,
                "Mai Thị Hoa",
                List.of("các xã", "thị trấn"),
                List.of("Phòng Kinh tế"),
                "rà soát",
                new Deadline("trước ngày 30/4", null, LocalDate.of(2024, 4, 29)),
                List.of(new Quantity("12,5 ha", new BigDecimal("12.5"), "ha"), new Quantity("vài km", null, "km")),
                List.of("xã Tân Lộc"));
        List<Map<String, String>> rows =
                Spreadsheet.rows(CsvRegister.directivesOf(List.of(with(List.of(), List.of(directive)))));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("source", "tay.txt")
                .containsEntry("headline", "Tin")
                .containsEntry("publishedOn", "")
                .containsEntry("meetingKind", "BRIEFING")
                .containsEntry("startsOn", "2024-03-05")
                .containsEntry("issuer", "Mai Thị Hoa")
                .containsEntry("addressees", "các xã\nthị trấn")
                .containsEntry("text", "các xã, thị trấn \"rà soát\"\nquỹ đất")
                .containsEntry("force", "BINDING")
                .containsEntry("deadline", "trước ngày 30/4")
                .containsEntry("deadlineFrom", "")
                .containsEntry("deadlineTo", "2024-04-29")
                .containsEntry("quantities", "12,5 ha\nvài km")
                .containsEntry("quantityValues", "12.5\n")
                .containsEntry("quantityUnits", "ha\nkm")
                .containsEntry("places", "xã Tân Lộc");
    }

    @Test
    void positionsOfAPersonStayInStep() {
        Official official = new Official(
                "Mai Thị Hoa",
                "đồng chí",
                List.of(
                        new Position("TUV", "Tỉnh ủy viên", null, PositionStatus.CURRENT),
                        new Position("nguyên BT Huyện ủy", "Bí thư", "Huyện ủy", PositionStatus.FORMER)));
        Participant participant = new Participant(official, List.of(Role.CHAIR, Role.SPEAKER));
        assertThat(Spreadsheet.rows(CsvRegister.officialsOf(List.of(with(List.of(participant), List.of())))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("name", "Mai Thị Hoa")
                        .containsEntry("positions", "TUV\nnguyên BT Huyện ủy")
                        .containsEntry("titles", "Tỉnh ủy viên\nBí thư")
                        .containsEntry("bodies", "\nHuyện ủy")
                        .containsEntry("statuses", "CURRENT\nFORMER")
                        .containsEntry("roles", "CHAIR\nSPEAKER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "  =1", "＝1", "'=1", "\r=1", "\n=1", "\tTin"})
    void aFormulaIsTextAndOneQuoteBeforeTheValue(String text) {
        String cell = Spreadsheet.rows(CsvRegister.directivesOf(List.of(with(List.of(), List.of(directive(text))))))
                .get(0)
                .get("text");
        assertThat(cell).isEqualTo("'" + text.replace('\r', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"các xã", "1+1", "a=b", "«=»", "😀"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(Spreadsheet.rows(CsvRegister.directivesOf(List.of(with(List.of(), List.of(directive(text))))))
                        .get(0))
                .containsEntry("text", text);
    }

    @Test
    void controlCharactersAndLoneSurrogatesAreReplaced() {
        String csv = CsvRegister.directivesOf(List.of(with(List.of(), List.of(directive("a\u0000b\ud83dc\u001b")))));
        assertThat(Spreadsheet.rows(csv).get(0)).containsEntry("text", "a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void rowsEndAsRfc4180WantsAndEveryCellIsQuoted() {
        String csv = CsvRegister.directivesOf(List.of(with(List.of(), List.of(directive("a")))));
        assertThat(csv).startsWith("\ufeff\"source\",\"headline\"").endsWith("\"\r\n");
        assertThat(csv.split("\r\n")).hasSize(2);
    }

    @Test
    void withoutDirectivesAndPeopleThereAreOnlyHeadings() {
        List<ParsedBulletin> nothing = List.of(Readings.nothing());
        assertThat(Spreadsheet.rows(CsvRegister.directivesOf(nothing))).isEmpty();
        assertThat(Spreadsheet.rows(CsvRegister.officialsOf(nothing))).isEmpty();
        assertThat(CsvRegister.officialsOf(List.of())).isEqualTo(CsvRegister.officialsOf(nothing));
    }

    @Test
    void everyReadingHasARowADirectiveAndARowAPersonAndMeeting() {
        List<ParsedBulletin> all = Readings.all();
        long directives = all.stream()
                .flatMap(bulletin -> bulletin.article().meetings().stream())
                .mapToLong(meeting -> meeting.directives().size())
                .sum();
        long people = all.stream()
                .mapToLong(bulletin -> bulletin.article().officials().size()
                        + bulletin.article().meetings().stream()
                                .mapToLong(meeting -> meeting.participants().size())
                                .sum())
                .sum();
        assertThat(Spreadsheet.rows(CsvRegister.directivesOf(all))).hasSize((int) directives);
        assertThat(Spreadsheet.rows(CsvRegister.officialsOf(all))).hasSize((int) people);
        assertThat(directives).isGreaterThan(50);
        assertThat(people).isGreaterThan(50);
    }
}
