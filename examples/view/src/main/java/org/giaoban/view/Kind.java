package org.giaoban.view;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a value is, as its property path tells. */
enum Kind {
    SECTION(Family.PAGE, Shape.BLOCK, "section"),
    HEADLINE(Family.PAGE, Shape.BLOCK, "headline"),
    LEAD(Family.PAGE, Shape.BLOCK, "lead"),
    PARAGRAPH(Family.PAGE, Shape.BLOCK, "paragraphs"),
    CAPTION(Family.PAGE, Shape.BLOCK, "captions"),
    AUTHOR(Family.PERSON, Shape.WORDS, "authors"),
    PUBLISHED(Family.TIME, Shape.WORDS, "publishedOn"),
    MEETING(Family.MEETING, Shape.WORDS, "title"),
    MEETING_KIND(Family.MEETING, Shape.WORDS, "kind"),
    ORGANIZER(Family.MEETING, Shape.WORDS, "organizer"),
    ORDINAL(Family.MEETING, Shape.WORDS, "ordinal"),
    TERM(Family.TIME, Shape.WORDS, "term"),
    DAY(Family.TIME, Shape.WORDS, "startsOn endsOn partOfDay"),
    VENUE(Family.DETAIL, Shape.WORDS, "venue"),
    REVIEWED(Family.TIME, Shape.WORDS, "reviewedPeriod.text reviewedPeriod.from reviewedPeriod.to"),
    PLANNED(Family.TIME, Shape.WORDS, "plannedPeriod.text plannedPeriod.from plannedPeriod.to"),
    PERSON(Family.PERSON, Shape.WORDS, "officials.name"),
    HONORIFIC(Family.PERSON, Shape.WORDS, "officials.honorific"),
    ROLE(Family.PERSON, Shape.WORDS, "participants.roles"),
    POSITION(
            Family.POSITION,
            Shape.WORDS,
            "officials.positions.text officials.positions.title officials.positions.status"),
    BODY(Family.POSITION, Shape.WORDS, "officials.positions.body"),
    GROUP(Family.GROUP, Shape.WORDS, "attendeeGroups"),
    AGENDA(Family.CONTENT, Shape.SENTENCE, "agenda"),
    RESULT(Family.CONTENT, Shape.SENTENCE, "results"),
    ISSUE(Family.ISSUE, Shape.SENTENCE, "issuesRaised.text"),
    RAISED_BY(Family.GROUP, Shape.WORDS, "issuesRaised.raisedBy"),
    DIRECTIVE(Family.DIRECTIVE, Shape.SENTENCE, "directives.text"),
    FORCE(Family.DIRECTIVE, Shape.SENTENCE, "directives.force"),
    ISSUER(Family.PERSON, Shape.WORDS, "directives.issuer"),
    ADDRESSEE(Family.GROUP, Shape.WORDS, "directives.addressees"),
    COORDINATOR(Family.GROUP, Shape.WORDS, "directives.coordinators"),
    ACTION(Family.DIRECTIVE, Shape.WORDS, "directives.action"),
    DEADLINE(Family.TIME, Shape.WORDS, "directives.deadline.text directives.deadline.from directives.deadline.to"),
    QUANTITY(
            Family.DETAIL,
            Shape.WORDS,
            "directives.quantities.text directives.quantities.value directives.quantities.unit"),
    PLACE(Family.DETAIL, Shape.WORDS, "directives.places"),
    /** A value of a model newer than this list. */
    VALUE(Family.DETAIL, Shape.WORDS, "");

    /** How much of the text a value of this kind takes. */
    enum Shape {
        /** Whole lines. */
        BLOCK,
        /** A sentence or the better part of one. */
        SENTENCE,
        /** A few words. */
        WORDS
    }

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Map<String, Kind> BY_PROPERTY = new HashMap<>();

    static {
        for (Kind kind : values()) {
            for (String property : kind.properties.split(" ", -1)) {
                BY_PROPERTY.put(property, kind);
            }
        }
    }

    private final Family family;
    private final Shape shape;
    /** Paths without indexes, from the article or the meeting; those of participants as of {@code officials}. */
    private final String properties;

    Kind(Family family, Shape shape, String properties) {
        this.family = family;
        this.shape = shape;
        this.properties = properties;
    }

    /** The kind of the value at a property path from the article. */
    static Kind of(String path) {
        String property = INDEX.matcher(path).replaceAll("");
        if (property.startsWith("meetings.")) {
            property = property.substring("meetings.".length());
        }
        return BY_PROPERTY.getOrDefault(property.replace("participants.official.", "officials."), VALUE);
    }

    Family family() {
        return family;
    }

    Shape shape() {
        return shape;
    }
}
