package org.giaoban.parser.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Quantity;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Span;

/** What was read of one kind, a line each, as corpus cases expect it. */
final class Trace {
    private static final Set<ProblemCode> NO_BULLETIN = EnumSet.of(
            ProblemCode.NO_MEETING,
            ProblemCode.INDEX_PAGE,
            ProblemCode.WORK_SCHEDULE,
            ProblemCode.SPEECH_TEXT,
            ProblemCode.OFFICIAL_DOCUMENT,
            ProblemCode.NOT_VIETNAMESE);

    private Trace() {}

    static List<String> of(List<String> kinds, ParsedBulletin read) {
        return kinds.stream().flatMap(kind -> of(kind, read).stream()).toList();
    }

    private static List<String> of(String kind, ParsedBulletin read) {
        Article article = read.article();
        return switch (kind) {
            case "bulletin" -> BulletinTrace.of(read);
            case "organizers" ->
                article.meetings().stream()
                        .map(meeting -> or(meeting.organizer()))
                        .toList();
            case "periods" ->
                article.meetings().stream().flatMap(Trace::periods).toList();
            case "problems" -> problems(read);
            case "discussion" ->
                article.meetings().stream().flatMap(Trace::discussion).toList();
            case "findings" ->
                read.problems().stream()
                        .filter(problem -> !problem.code().name().startsWith("CONSTRAINT"))
                        .map(problem -> problem.severity() + " " + problem.code() + said(problem.span(), read))
                        .toList();
            case "evidence" ->
                read.evidence().stream()
                        .filter(evidence -> evidence.path().startsWith("meetings"))
                        .map(evidence -> evidence.path() + said(evidence.span(), read))
                        .toList();
            case "layout" -> layout(article);
            case "people" -> people(article);
            case "meetings", "dates" ->
                article.meetings().stream()
                        .map(meeting -> meeting(meeting, kind))
                        .toList();
            case "directives", "deadlines" ->
                article.meetings().stream()
                        .flatMap(meeting -> meeting.directives().stream())
                        .map(Trace::directive)
                        .toList();
            case "quantities" ->
                article.meetings().stream()
                        .flatMap(meeting -> meeting.directives().stream())
                        .flatMap(directive -> directive.quantities().stream())
                        .map(quantity -> quantity.value() + " " + quantity.unit())
                        .toList();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String said(Span span, ParsedBulletin read) {
        return span == null ? "" : " «" + span.of(read.text()) + "»";
    }

    /** Why no meeting was read. */
    static List<String> problems(ParsedBulletin read) {
        return read.problems().stream()
                .filter(problem -> NO_BULLETIN.contains(problem.code()))
                .map(problem -> "problem " + problem.code())
                .toList();
    }

    static Stream<String> periods(Meeting meeting) {
        return Stream.of(period("reviewed", meeting.reviewedPeriod()), period("planned", meeting.plannedPeriod()))
                .flatMap(List::stream);
    }

    private static Stream<String> discussion(Meeting meeting) {
        return Stream.of(
                        meeting.agenda().stream().map(point -> "agenda " + point),
                        meeting.results().stream().map(result -> "result " + result),
                        meeting.issuesRaised().stream()
                                .map(issue -> "raised " + or(issue.raisedBy()) + " | " + issue.text()))
                .flatMap(lines -> lines);
    }

    private static List<String> period(String label, Period period) {
        return period == null ? List.of() : List.of(label + " " + period.from() + ".." + period.to());
    }

    private static List<String> layout(Article article) {
        List<String> lines = new ArrayList<>();
        add(lines, "section", article.section());
        add(lines, "headline", article.headline());
        add(lines, "published", article.publishedOn());
        article.authors().forEach(author -> add(lines, "author", author));
        article.captions().forEach(caption -> add(lines, "caption", caption));
        add(lines, "lead", article.lead());
        article.paragraphs().forEach(paragraph -> add(lines, "paragraph", paragraph));
        return lines;
    }

    static void add(List<String> lines, String label, Object value) {
        if (value != null) {
            lines.add(label + " " + value);
        }
    }

    private static List<String> people(Article article) {
        Stream<String> present = article.meetings().stream()
                .flatMap(meeting -> Stream.concat(
                        meeting.participants().stream().map(Trace::participant),
                        meeting.attendeeGroups().stream().map(group -> "group " + group)));
        return Stream.concat(present, article.officials().stream().map(official -> "other " + official(official)))
                .toList();
    }

    static String participant(Participant participant) {
        String roles = participant.roles().stream().map(Enum::name).collect(Collectors.joining("+"));
        return roles + " " + official(participant.official());
    }

    static String official(Official official) {
        String titles = official.positions().stream().map(Trace::position).collect(Collectors.joining("; "));
        return titles.isEmpty() ? official.name() : official.name() + " | " + titles;
    }

    private static String position(Position position) {
        return position.status() == PositionStatus.CURRENT
                ? position.text()
                : position.text() + " (" + position.status() + ")";
    }

    static String meeting(Meeting meeting, String kind) {
        String days = meeting.startsOn() == null
                ? "-"
                : meeting.startsOn().equals(meeting.endsOn())
                        ? meeting.startsOn().toString()
                        : meeting.startsOn() + ".." + meeting.endsOn();
        String part = meeting.partOfDay() == null ? "" : " " + meeting.partOfDay();
        if (kind.equals("dates")) {
            return days + part;
        }
        return Stream.of(
                        meeting.kind().name(),
                        or(meeting.organizer()),
                        days + part,
                        or(meeting.venue()),
                        or(meeting.title()),
                        ordinalAndTerm(meeting))
                .collect(Collectors.joining(" | "));
    }

    private static String ordinalAndTerm(Meeting meeting) {
        return or(meeting.ordinal()) + " | " + or(meeting.term());
    }

    private static String directive(Directive directive) {
        Deadline deadline = directive.deadline();
        String until = deadline == null ? "" : " | until " + deadline.to() + " «" + deadline.text() + "»";
        String with =
                directive.coordinators().isEmpty() ? "" : " | with " + String.join(" + ", directive.coordinators());
        String numbers = directive.quantities().isEmpty()
                ? ""
                : " | aims "
                        + directive.quantities().stream().map(Quantity::text).collect(Collectors.joining(", "));
        String places = directive.places().isEmpty() ? "" : " | at " + String.join(", ", directive.places());
        return directive.force() + " " + or(directive.issuer()) + " -> "
                + (directive.addressees().isEmpty() ? "-" : String.join(", ", directive.addressees())) + " | "
                + directive.text()
                + with + until + numbers + places;
    }

    static String or(String value) {
        return value == null ? "-" : value;
    }
}
