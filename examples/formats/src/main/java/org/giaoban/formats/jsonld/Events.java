package org.giaoban.formats.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.RaisedIssue;
import org.jspecify.annotations.Nullable;

/** Meetings as schema.org events. */
final class Events {
    private Events() {}

    static ObjectNode of(Article article, Meeting meeting) {
        ObjectNode event = Nodes.typed("Event");
        Nodes.put(event, "name", meeting.title());
        Nodes.put(event, "additionalType", "giaoban:" + meeting.kind());
        Nodes.put(
                event,
                "organizer",
                meeting.organizer() == null ? null : Nodes.named("Organization", meeting.organizer()));
        Nodes.put(event, "giaoban:ordinal", meeting.ordinal());
        Nodes.put(event, "giaoban:term", meeting.term());
        Nodes.put(event, "startDate", meeting.startsOn());
        Nodes.put(event, "endDate", meeting.endsOn());
        Nodes.put(event, "giaoban:partOfDay", meeting.partOfDay());
        Nodes.put(event, "location", meeting.venue() == null ? null : Nodes.named("Place", meeting.venue()));
        Nodes.put(event, "giaoban:reviewedPeriod", period(meeting.reviewedPeriod()));
        Nodes.put(event, "giaoban:plannedPeriod", period(meeting.plannedPeriod()));
        Nodes.putAll(event, "attendee", attendees(meeting));
        Nodes.putTexts(event, "giaoban:agenda", meeting.agenda());
        Nodes.putTexts(event, "giaoban:results", meeting.results());
        Nodes.putAll(
                event,
                "giaoban:issuesRaised",
                meeting.issuesRaised().stream()
                        .map(issue -> issue(article, issue))
                        .toList());
        Nodes.putAll(
                event,
                "potentialAction",
                meeting.directives().stream()
                        .map(directive -> Assignments.of(article, directive))
                        .toList());
        return event;
    }

    private static List<ObjectNode> attendees(Meeting meeting) {
        List<ObjectNode> attendees = new ArrayList<>();
        meeting.participants().forEach(participant -> attendees.add(People.attendance(participant)));
        meeting.attendeeGroups().forEach(group -> attendees.add(Nodes.named("Organization", group)));
        return attendees;
    }

    private static @Nullable ObjectNode period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        ObjectNode node = Nodes.named("giaoban:Period", period.text());
        Nodes.put(node, "startDate", period.from());
        Nodes.put(node, "endDate", period.to());
        return node;
    }

    private static ObjectNode issue(Article article, RaisedIssue issue) {
        ObjectNode comment = Nodes.typed("Comment");
        Nodes.put(comment, "text", issue.text());
        Nodes.put(comment, "author", People.personOrBody(article, issue.raisedBy()));
        return comment;
    }
}
