package org.giaoban.formats.ics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.XProperty;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.RaisedIssue;
import org.giaoban.core.model.Role;
import org.giaoban.formats.text.CleanText;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/** A meeting as VEVENT of whole days. */
final class MeetingEvent {
    private MeetingEvent() {}

    /** The event of a meeting on a day. */
    static VEvent of(ParsedBulletin bulletin, Meeting meeting, String path, LocalDate startsOn) {
        Article article = bulletin.article();
        VEvent event = new VEvent(false);
        event.add(Entries.uid(bulletin, path));
        event.add(Entries.stamp(article, meeting));
        event.add(new DtStart<>(startsOn));
        event.add(new DtEnd<>(dayAfter(startsOn, meeting.endsOn())));
        event.add(new Summary(CleanText.oneLine(name(article, meeting))));
        event.add(Entries.category(meeting.kind()));
        if (meeting.partOfDay() != null) {
            event.add(new XProperty("X-GIAOBAN-PART-OF-DAY", meeting.partOfDay().name()));
        }
        if (meeting.venue() != null) {
            event.add(new Location(CleanText.oneLine(meeting.venue())));
        }
        if (meeting.organizer() != null) {
            event.add(Entries.organizer(meeting.organizer()));
        }
        meeting.participants().forEach(participant -> event.add(attendee(participant)));
        for (String group : meeting.attendeeGroups()) {
            Attendee attendee = Entries.attendee(group, false, net.fortuna.ical4j.model.parameter.Role.REQ_PARTICIPANT);
            event.add(attendee);
        }
        event.add(new net.fortuna.ical4j.model.property.Description(description(bulletin, meeting)));
        return event;
    }

    /** DTEND is the day after the last one; an end before the start counts for nothing. */
    private static LocalDate dayAfter(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return (endsOn == null || endsOn.isBefore(startsOn) ? startsOn : endsOn).plusDays(1);
    }

    private static String name(Article article, Meeting meeting) {
        return Objects.requireNonNullElse(
                meeting.title(),
                Objects.requireNonNullElse(article.headline(), meeting.kind().name()));
    }

    private static Attendee attendee(Participant participant) {
        List<Role> roles = participant.roles();
        Attendee attendee = Entries.attendee(
                participant.official().name(),
                true,
                roles.contains(Role.CHAIR)
                        ? net.fortuna.ical4j.model.parameter.Role.CHAIR
                        : net.fortuna.ical4j.model.parameter.Role.REQ_PARTICIPANT);
        if (!roles.isEmpty()) {
            attendee.add(new XParameter(
                    "X-GIAOBAN-ROLES", roles.stream().map(Role::name).collect(Collectors.joining(","))));
        }
        return attendee;
    }

    private static String description(ParsedBulletin bulletin, Meeting meeting) {
        return new Description()
                .with("Bản tin", bulletin.article().headline())
                .with("Nguồn", bulletin.source())
                .with("Lần", meeting.ordinal())
                .with("Nhiệm kỳ", meeting.term())
                .with("Đánh giá kỳ", period(meeting.reviewedPeriod()))
                .with("Kế hoạch kỳ", period(meeting.plannedPeriod()))
                .withEach(
                        "Cán bộ",
                        meeting.participants().stream()
                                .map(Participant::official)
                                .map(MeetingEvent::person)
                                .toList())
                .withEach("Nội dung", meeting.agenda())
                .withEach("Kết quả", meeting.results())
                .withEach(
                        "Khó khăn, kiến nghị",
                        meeting.issuesRaised().stream().map(MeetingEvent::issue).toList())
                .withEach(
                        "Chỉ đạo",
                        meeting.directives().stream().map(Directive::text).toList())
                .text();
    }

    private static String person(Official official) {
        String name = official.honorific() == null ? official.name() : official.honorific() + " " + official.name();
        String positions = official.positions().stream().map(Position::text).collect(Collectors.joining(", "));
        return positions.isEmpty() ? name : name + " (" + positions + ")";
    }

    private static String issue(RaisedIssue issue) {
        return issue.raisedBy() == null ? issue.text() : issue.text() + " (" + issue.raisedBy() + ")";
    }

    private static @Nullable String period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        return period.from() == null && period.to() == null
                ? period.text()
                : period.text() + " (" + day(period.from()) + "/" + day(period.to()) + ")";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
