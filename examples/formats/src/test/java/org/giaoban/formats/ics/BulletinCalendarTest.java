package org.giaoban.formats.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import biweekly.parameter.Role;
import biweekly.property.DateOrDateTimeProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Force;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.formats.Readings;
import org.giaoban.parser.ParsedBulletin;
import org.junit.jupiter.api.Test;

class BulletinCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static ICalendar read(String ics) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(ics).warnings(warnings).first();
        assertThat(warnings).allSatisfy(list -> assertThat(list).isEmpty());
        return calendar;
    }

    private static LocalDate day(DateOrDateTimeProperty property) {
        assertThat(property.getValue().hasTime()).isFalse();
        return property.getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static ParsedBulletin with(String title, LocalDate startsOn, LocalDate endsOn, Directive... directives) {
        Meeting meeting = new Meeting(
                title,
                MeetingKind.BRIEFING,
                null,
                null,
                null,
                startsOn,
                endsOn,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(directives));
        return Readings.of(
                new Article(null, "Tin", null, List.of(), List.of(), List.of(), null, List.of(meeting), List.of()));
    }

    private static Directive directive(String text, Deadline deadline) {
        return new Directive(
                text, Force.BINDING, "Lê \"Tư\"", List.of("các xã"), List.of(), null, deadline, List.of(), List.of());
    }

    @Test
    void aMeetingIsAnEventAndADeadlineATaskOfIt() {
        ICalendar calendar = read(BulletinCalendar.of(List.of(Readings.smiling())));
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("hội nghị giao ban tháng 2");
        assertThat(day(event.getDateStart())).isEqualTo(DAY);
        assertThat(day(event.getDateEnd())).isEqualTo(DAY.plusDays(1));
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Huyện ủy Phú Khê");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getCommonName()).isEqualTo("Mai Thị Hoa");
            assertThat(attendee.getRole()).isEqualTo(Role.CHAIR);
        });
        VTodo task = calendar.getTodos().get(0);
        assertThat(task.getSummary().getValue()).isEqualTo("rà soát 😀 quỹ đất trước ngày 30/4");
        assertThat(day(task.getDateDue())).isEqualTo(LocalDate.of(2024, 4, 29));
        assertThat(task.getOrganizer().getCommonName()).isEqualTo("Mai Thị Hoa");
        assertThat(task.getRelatedTo().get(0).getValue())
                .isEqualTo(event.getUid().getValue());
        assertThat(task.getDateTimeStamp().getValue().toInstant()).hasToString("2024-03-06T00:00:00Z");
    }

    @Test
    void theSameReadingGivesTheSameBytesWhateverItsSourceIsCalled() {
        String first = BulletinCalendar.of(List.of(Readings.smiling()));
        assertThat(BulletinCalendar.of(List.of(Readings.smiling()))).isEqualTo(first);
        ICalendar moved = read(BulletinCalendar.of(List.of(Readings.smiling().withSource("b.txt"))));
        assertThat(moved.getTodos().get(0).getUid())
                .isEqualTo(read(first).getTodos().get(0).getUid());
    }

    @Test
    void aBulletinThatIsThereTwiceIsThereOnce() {
        ICalendar calendar = read(BulletinCalendar.of(
                List.of(Readings.smiling(), Readings.smiling().withSource("copy.txt"))));
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getTodos()).hasSize(1);
    }

    @Test
    void specialAndHarmfulCharactersComeBackOrAreReplaced() {
        String title = "a, b; c\\d: «é»\\n 😀";
        ParsedBulletin bulletin = with(
                title + "\r\nBEGIN:VALARM\u0007\ud83d",
                DAY,
                DAY,
                directive("x\u0000y", new Deadline("sớm", null, DAY.plusDays(9))));
        ICalendar calendar = read(BulletinCalendar.of(List.of(bulletin)));
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo(title + " BEGIN:VALARM\ufffd\ufffd");
        assertThat(calendar.getTodos().get(0).getSummary().getValue()).isEqualTo("x\ufffdy");
        assertThat(calendar.getTodos().get(0).getOrganizer().getCommonName()).isEqualTo("Lê \"Tư\"");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsBroken() {
        String title = "Đẩy mạnh giải phóng mặt bằng 😀".repeat(20);
        String ics = BulletinCalendar.of(List.of(with(title, DAY, DAY)));
        assertThat(ics.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        byte[] bytes = ics.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(ics);
        assertThat(read(ics).getEvents().get(0).getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void aDeadlineWithoutADayIsATaskThatIsNotDue() {
        ICalendar calendar = read(BulletinCalendar.of(
                List.of(with("h", null, null, directive("d", new Deadline("sớm", null, null))))));
        assertThat(calendar.getEvents()).isEmpty();
        VTodo task = calendar.getTodos().get(0);
        assertThat(task.getDateDue()).isNull();
        assertThat(task.getRelatedTo()).isEmpty();
        assertThat(task.getDescription().getValue()).contains("Thời hạn: sớm");
    }

    @Test
    void aDirectiveWithoutADeadlineStandsInTheEventOnly() {
        ICalendar calendar =
                read(BulletinCalendar.of(List.of(with("h", DAY, DAY.minusDays(1), directive("làm", null)))));
        assertThat(calendar.getTodos()).isEmpty();
        assertThat(calendar.getEvents().get(0).getDescription().getValue()).contains("Chỉ đạo: làm");
        assertThat(day(calendar.getEvents().get(0).getDateEnd())).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aPeriodOfOneDayHasNoStartSoThatItIsDueAfterIt() {
        ICalendar calendar = read(BulletinCalendar.of(List.of(with(
                "h",
                DAY,
                DAY,
                directive("a", new Deadline("trong ngày", DAY, DAY)),
                directive("b", new Deadline("hai ngày", DAY, DAY.plusDays(1)))))));
        assertThat(calendar.getTodos().get(0).getDateStart()).isNull();
        assertThat(day(calendar.getTodos().get(1).getDateStart())).isEqualTo(DAY);
    }

    @Test
    void withoutMeetingsTheCalendarIsEmpty() {
        ICalendar calendar = read(BulletinCalendar.of(List.of(Readings.nothing())));
        assertThat(calendar.getComponents()).isEmpty();
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
    }

    @Test
    void everyReadingIsValid() {
        List<ParsedBulletin> all = Readings.all();
        ICalendar calendar = read(BulletinCalendar.of(all));
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents().size()).isGreaterThan(25);
        assertThat(calendar.getTodos().size()).isGreaterThan(10);
        assertThat(calendar.getComponents().values().stream()
                        .map(component -> component
                                .getProperty(biweekly.property.Uid.class)
                                .getValue()))
                .doesNotHaveDuplicates();
    }
}
