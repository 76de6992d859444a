package org.giaoban.view;

import java.util.List;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.RaisedIssue;
import org.jspecify.annotations.Nullable;

/** A meeting as a card: what it was, who took part, who was told to do what, what was said. */
final class MeetingCard {
    private static final int MANY = 6;

    private final Sheet sheet;
    private final Markup html;
    private final Labels labels;
    private final String path;
    private final Meeting meeting;

    MeetingCard(Sheet sheet, String path, Meeting meeting) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.labels = sheet.labels();
        this.path = path;
        this.meeting = meeting;
    }

    /**
     * Writes the card.
     *
     * @param name what it is called where it has no title of its own
     */
    void write(String name) {
        String id = Sheet.id(path);
        sheet.standsHere(path);
        html.open("section", "class", "card", "id", id, "aria-labelledby", id + "-name");
        html.open("p", "class", "eyebrow").text(name + " · ");
        sheet.code(path + ".kind", labels.of("meeting", meeting.kind()));
        html.close().open("h2", "id", id + "-name");
        if (meeting.title() == null) {
            html.text(name);
        }
        sheet.words(path + ".title", meeting.title());
        html.close().line();
        facts();
        new PeopleList(sheet).write(path + ".participants", meeting.participants());
        list("groups", "attendeeGroups", meeting.attendeeGroups());
        new DirectiveTable(sheet).write(path + ".directives", meeting.directives());
        issues();
        list("agenda", "agenda", meeting.agenda());
        list("results", "results", meeting.results());
        html.close().line();
    }

    private void facts() {
        html.open("dl", "class", "facts");
        fact("organizer", meeting.organizer());
        html.open("div").element("dt", labels.of("day")).open("dd");
        when();
        html.close().close();
        fact("venue", meeting.venue());
        fact("ordinal", meeting.ordinal());
        fact("term", meeting.term());
        period("reviewedPeriod", meeting.reviewedPeriod());
        period("plannedPeriod", meeting.plannedPeriod());
        html.close().line();
    }

    private void when() {
        if (meeting.partOfDay() != null) {
            sheet.code(path + ".partOfDay", labels.of("part", meeting.partOfDay()));
            html.text(" ");
        }
        if (meeting.startsOn() == null) {
            sheet.missing(path + ".startsOn", labels.of("unknownDay"));
        } else {
            sheet.code(path + ".startsOn", labels.day(meeting.startsOn()));
        }
        if (meeting.endsOn() != null && !meeting.endsOn().equals(meeting.startsOn())) {
            html.text(" – ");
            sheet.code(path + ".endsOn", labels.day(meeting.endsOn()));
        }
    }

    private void fact(String property, @Nullable String value) {
        if (value != null) {
            html.open("div").element("dt", labels.of(property)).open("dd");
            sheet.words(path + "." + property, value);
            html.close().close();
        }
    }

    private void period(String property, @Nullable Period period) {
        if (period == null) {
            return;
        }
        html.open("div").element("dt", labels.of(property)).open("dd");
        sheet.words(path + "." + property + ".text", period.text());
        String days = labels.days(period.from(), period.to());
        if (!days.isEmpty()) {
            html.text(" ").element("span", days, "class", "derived");
        }
        html.close().close();
    }

    private void list(String heading, String property, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        begin(heading, values.size());
        for (int i = 0; i < values.size(); i++) {
            html.open("li");
            sheet.words(path + "." + property + "[" + i + "]", values.get(i));
            html.close();
        }
        end(values.size());
    }

    private void issues() {
        List<RaisedIssue> issues = meeting.issuesRaised();
        if (issues.isEmpty()) {
            return;
        }
        begin("issues", issues.size());
        for (int i = 0; i < issues.size(); i++) {
            String own = path + ".issuesRaised[" + i + "]";
            html.open("li");
            sheet.words(own + ".text", issues.get(i).text());
            if (issues.get(i).raisedBy() != null) {
                html.open("span", "class", "by").text(labels.of("raisedBy") + ": ");
                sheet.words(own + ".raisedBy", issues.get(i).raisedBy());
                html.close();
            }
            html.close();
        }
        end(issues.size());
    }

    /** A heading and the begin of a list; a long list can be folded. */
    private void begin(String heading, int count) {
        if (count > MANY) {
            html.open("details", "open", "").open("summary");
        }
        html.open("h3").text(labels.of(heading) + " ");
        html.element("span", String.valueOf(count), "class", "count").close();
        if (count > MANY) {
            html.close();
        }
        html.open("ol", "class", "items");
    }

    private void end(int count) {
        html.close();
        if (count > MANY) {
            html.close();
        }
        html.line();
    }
}
