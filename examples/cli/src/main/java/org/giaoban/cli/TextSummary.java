package org.giaoban.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.Role;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Problem;
import org.jspecify.annotations.Nullable;

/** A reading as a person likes to read it in a terminal. */
final class TextSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Labels labels;

    TextSummary(Locale language) {
        this.labels = Labels.in(language);
    }

    /** The summary, without a line break at its end. */
    String of(ParsedBulletin bulletin) {
        StringBuilder text = new StringBuilder();
        Article article = bulletin.article();
        line(text, "", null, article.headline() == null ? bulletin.source() : article.headline());
        line(text, "  ", "published", day(article.publishedOn()));
        line(text, "  ", "authors", String.join(", ", article.authors()));
        article.meetings().forEach(meeting -> meeting(text, meeting));
        line(
                text,
                "  ",
                "officials",
                article.officials().stream().map(this::person).collect(Collectors.joining("; ")));
        for (Problem problem : bulletin.problems()) {
            String place = problem.path() == null ? "" : problem.path() + ": ";
            text.append("  ! ").append(place).append(problem.message()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private void meeting(StringBuilder text, Meeting meeting) {
        text.append('\n');
        line(text, "  ", "meeting", meeting.title());
        line(text, "    ", "kind", label("kind." + meeting.kind()));
        line(text, "    ", "organizer", meeting.organizer());
        line(text, "    ", "day", when(meeting));
        line(text, "    ", "venue", meeting.venue());
        line(text, "    ", "reviewed", period(meeting.reviewedPeriod()));
        line(text, "    ", "planned", period(meeting.plannedPeriod()));
        line(text, "    ", "chairs", people(meeting, Role.CHAIR));
        line(text, "    ", "attendees", people(meeting, Role.ATTENDEE));
        line(text, "    ", "speakers", people(meeting, Role.SPEAKER));
        line(text, "    ", "groups", String.join("; ", meeting.attendeeGroups()));
        numbered(
                text,
                "issues",
                meeting.issuesRaised().stream().map(issue -> issue.text()).toList());
        numbered(
                text,
                "directives",
                meeting.directives().stream().map(this::directive).toList());
    }

    private void numbered(StringBuilder text, String label, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        text.append("    ").append(label(label)).append(":\n");
        for (int i = 0; i < items.size(); i++) {
            text.append("      ")
                    .append(i + 1)
                    .append(". ")
                    .append(items.get(i))
                    .append('\n');
        }
    }

    private String directive(Directive directive) {
        String from = directive.issuer() == null ? "" : directive.issuer() + " ";
        String to = directive.addressees().isEmpty() ? "" : "→ " + String.join(", ", directive.addressees()) + " ";
        Deadline deadline = directive.deadline();
        String until = deadline == null
                ? ""
                : " [" + label("deadline") + " " + (deadline.to() == null ? deadline.text() : day(deadline.to())) + "]";
        return (from + to).isEmpty() ? directive.text() + until : from + to + "| " + directive.text() + until;
    }

    private String people(Meeting meeting, Role role) {
        return meeting.participants().stream()
                .filter(participant -> participant.roles().contains(role))
                .map(Participant::official)
                .map(this::person)
                .collect(Collectors.joining("; "));
    }

    private String person(Official official) {
        String titles = official.positions().stream().map(Position::text).collect(Collectors.joining(", "));
        return titles.isEmpty() ? official.name() : official.name() + " (" + titles + ")";
    }

    private @Nullable String when(Meeting meeting) {
        String first = day(meeting.startsOn());
        String part = meeting.partOfDay() == null ? "" : label("part." + meeting.partOfDay()) + " ";
        boolean several = meeting.endsOn() != null && !meeting.endsOn().equals(meeting.startsOn());
        return first == null ? null : part + first + (several ? " – " + day(meeting.endsOn()) : "");
    }

    private @Nullable String period(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private void line(StringBuilder text, String indent, @Nullable String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(indent)
                    .append(label == null ? "" : label(label) + ": ")
                    .append(value)
                    .append('\n');
        }
    }

    private String label(String key) {
        return labels.of(key);
    }
}
