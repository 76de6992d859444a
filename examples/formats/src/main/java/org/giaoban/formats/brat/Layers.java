package org.giaoban.formats.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.formats.brat.Layer.Shape;
import org.jspecify.annotations.Nullable;

/** Every kind of value that a reading may have evidence of, and how brat shows it. */
final class Layers {
    private static final String MEETING = "meetings[].title";
    private static final String DAY = "meetings[].startsOn";
    private static final String DIRECTIVE = "meetings[].directives[].text";
    private static final String DEADLINE = "meetings[].directives[].deadline.text";
    private static final String QUANTITY = "meetings[].directives[].quantities[].text";
    private static final String ISSUE = "meetings[].issuesRaised[].text";

    private static final Map<String, Layer> BY_PATTERN = byPattern();

    private Layers() {}

    /** All of them, in the order of the article. */
    static List<Layer> all() {
        return List.copyOf(BY_PATTERN.values());
    }

    /** The layer of the values at a path, or null for a path that no reading has. */
    static @Nullable Layer of(String path) {
        return BY_PATTERN.get(Layer.patternOf(path));
    }

    private static Map<String, Layer> byPattern() {
        List<Layer> layers = new ArrayList<>();
        layers.add(span("section", "Section", null));
        layers.add(span("headline", "Headline", null));
        layers.add(span("lead", "Lead", null));
        layers.add(span("paragraphs[]", "Paragraph", null));
        layers.add(span("captions[]", "Caption", null));
        layers.add(span("authors[]", "Author", null));
        layers.add(span("publishedOn", "Published", null));
        addMeeting(layers);
        addOfficial(layers, "meetings[].participants[].official", MEETING);
        layers.add(new Layer(
                "meetings[].participants[].roles[]", Shape.FLAG, "Role", "meetings[].participants[].official.name"));
        addDirective(layers);
        addOfficial(layers, "officials[]", null);
        Map<String, Layer> byPattern = new LinkedHashMap<>();
        layers.forEach(layer -> byPattern.put(layer.pattern(), layer));
        return byPattern;
    }

    private static void addMeeting(List<Layer> layers) {
        layers.add(span(MEETING, "Meeting", null));
        layers.add(new Layer("meetings[].kind", Shape.CODE, "Kind", MEETING));
        layers.add(span("meetings[].organizer", "Organizer", MEETING));
        layers.add(span("meetings[].ordinal", "Ordinal", MEETING));
        layers.add(span("meetings[].term", "Term", MEETING));
        layers.add(span(DAY, "Day", MEETING));
        layers.add(note("meetings[].endsOn", "endsOn", DAY));
        layers.add(new Layer("meetings[].partOfDay", Shape.CODE, "PartOfDay", DAY));
        layers.add(span("meetings[].venue", "Venue", MEETING));
        addPeriod(layers, "meetings[].reviewedPeriod", "ReviewedPeriod");
        addPeriod(layers, "meetings[].plannedPeriod", "PlannedPeriod");
        layers.add(span("meetings[].attendeeGroups[]", "Group", MEETING));
        layers.add(span("meetings[].agenda[]", "AgendaItem", MEETING));
        layers.add(span("meetings[].results[]", "Result", MEETING));
        layers.add(span(ISSUE, "Issue", MEETING));
        layers.add(span("meetings[].issuesRaised[].raisedBy", "Raiser", ISSUE));
    }

    private static void addPeriod(List<Layer> layers, String path, String type) {
        layers.add(span(path + ".text", type, MEETING));
        layers.add(note(path + ".from", "from", path + ".text"));
        layers.add(note(path + ".to", "to", path + ".text"));
    }

    private static void addOfficial(List<Layer> layers, String path, @Nullable String head) {
        String position = path + ".positions[].text";
        layers.add(span(path + ".name", "Person", head));
        layers.add(span(path + ".honorific", "Honorific", path + ".name"));
        layers.add(span(position, "Position", path + ".name"));
        layers.add(note(path + ".positions[].title", "title", position));
        layers.add(span(path + ".positions[].body", "Body", position));
        layers.add(new Layer(path + ".positions[].status", Shape.CODE, "Status", position));
    }

    private static void addDirective(List<Layer> layers) {
        layers.add(span(DIRECTIVE, "Directive", MEETING));
        layers.add(new Layer("meetings[].directives[].force", Shape.CODE, "Force", DIRECTIVE));
        layers.add(span("meetings[].directives[].issuer", "Issuer", DIRECTIVE));
        layers.add(span("meetings[].directives[].addressees[]", "Addressee", DIRECTIVE));
        layers.add(span("meetings[].directives[].coordinators[]", "Coordinator", DIRECTIVE));
        layers.add(span("meetings[].directives[].action", "Action", DIRECTIVE));
        layers.add(span(DEADLINE, "Deadline", DIRECTIVE));
        layers.add(note("meetings[].directives[].deadline.from", "from", DEADLINE));
        layers.add(note("meetings[].directives[].deadline.to", "to", DEADLINE));
        layers.add(span(QUANTITY, "Quantity", DIRECTIVE));
        layers.add(note("meetings[].directives[].quantities[].value", "value", QUANTITY));
        layers.add(note("meetings[].directives[].quantities[].unit", "unit", QUANTITY));
        layers.add(span("meetings[].directives[].places[]", "Place", DIRECTIVE));
    }

    private static Layer span(String pattern, String type, @Nullable String head) {
        return new Layer(pattern, Shape.SPAN, type, head);
    }

    private static Layer note(String pattern, String label, String head) {
        return new Layer(pattern, Shape.NOTE, label, head);
    }
}
