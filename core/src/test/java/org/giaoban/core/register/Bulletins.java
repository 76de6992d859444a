package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.giaoban.core.model.Role;

/** Invented bulletins of one meeting each. */
final class Bulletins {
    static final Position SECRETARY = position("Bí thư", "Huyện ủy");
    static final Position DEPUTY_CHAIR = position("Phó Chủ tịch", "UBND huyện");
    static final Position CHAIR = position("Chủ tịch", "UBND huyện");
    static final Position OFFICE_HEAD = position("Trưởng phòng", "phòng Nội vụ");

    private Bulletins() {}

    static Position position(String title, String body) {
        return new Position(title + " " + body, title, body, PositionStatus.CURRENT);
    }

    static Position former(Position position) {
        return new Position("nguyên " + position.text(), position.title(), position.body(), PositionStatus.FORMER);
    }

    static Participant person(String name, Position... positions) {
        return new Participant(new Official(name, null, List.of(positions)), List.of(Role.ATTENDEE));
    }

    static Article held(String organizer, String day, Participant... people) {
        return told(organizer, day, List.of(), List.of(), List.of(), people);
    }

    static Article told(
            String organizer,
            String day,
            List<Directive> directives,
            List<String> results,
            List<String> paragraphs,
            Participant... people) {
        LocalDate date = LocalDate.parse(day);
        Meeting meeting = new Meeting(
                "hội nghị giao ban",
                MeetingKind.BRIEFING,
                organizer,
                null,
                null,
                date,
                date,
                null,
                null,
                null,
                null,
                Arrays.asList(people),
                List.of(),
                List.of(),
                results,
                List.of(),
                directives);
        return new Article(
                null,
                "Hội nghị giao ban",
                null,
                paragraphs,
                List.of(),
                List.of(),
                date.plusDays(1),
                List.of(meeting),
                List.of());
    }

    static Directive order(String addressee, String action, String deadline, String until) {
        Deadline end = deadline == null ? null : new Deadline(deadline, null, LocalDate.parse(until));
        String whole = deadline == null ? action : action + " " + deadline;
        return new Directive(
                addressee + " " + whole,
                Force.BINDING,
                "Mai Thị Hoa",
                List.of(addressee),
                List.of(),
                whole,
                end,
                List.of(),
                List.of());
    }

    /** The n-th person of the only meeting of a bulletin. */
    static Reference participant(String source, int n) {
        return new Reference(source, "meetings[0].participants[" + n + "].official");
    }
}
