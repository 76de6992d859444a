package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Participant;
import org.giaoban.parser.report.ProblemCode;

/** What was read in a page, a line for each value. */
final class PageTrace {
    private static final Set<ProblemCode> OF_PAGES =
            EnumSet.range(ProblemCode.METADATA_DISAGREES, ProblemCode.PAGE_TOO_LONG);

    static {
        OF_PAGES.add(ProblemCode.INDEX_PAGE);
    }

    private PageTrace() {}

    static List<String> of(HtmlBulletin page) {
        Article article = page.bulletin().article();
        List<String> lines = new ArrayList<>();
        add(lines, "section", article.section());
        add(lines, "headline", article.headline());
        add(lines, "published", article.publishedOn());
        article.authors().forEach(author -> add(lines, "author", author));
        article.captions().forEach(caption -> add(lines, "caption", caption));
        add(lines, "lead", article.lead());
        article.paragraphs().forEach(paragraph -> add(lines, "paragraph", paragraph));
        article.meetings().forEach(meeting -> add(lines, meeting));
        page.bulletin().problems().stream()
                .filter(problem -> OF_PAGES.contains(problem.code()))
                .forEach(problem -> add(lines, "problem", problem.code()));
        return lines;
    }

    private static void add(List<String> lines, Meeting meeting) {
        add(lines, "meeting", meeting.kind() + " | " + meeting.organizer() + " | " + meeting.startsOn());
        meeting.participants().forEach(participant -> add(lines, "person", person(participant)));
        meeting.directives().forEach(directive -> add(lines, "directive", directive(directive)));
    }

    private static String person(Participant participant) {
        String roles = participant.roles().stream().map(Enum::name).collect(Collectors.joining("+"));
        String positions = participant.official().positions().stream()
                .map(position -> position.text())
                .collect(Collectors.joining("; "));
        return roles + " " + participant.official().name() + " | " + positions;
    }

    private static String directive(Directive directive) {
        String addressees = directive.addressees().isEmpty() ? "-" : String.join(", ", directive.addressees());
        Object deadline =
                directive.deadline() == null ? "-" : directive.deadline().to();
        return directive.issuer() + " -> " + addressees + " | " + deadline;
    }

    private static void add(List<String> lines, String label, Object value) {
        if (value != null) {
            lines.add(label + " " + value);
        }
    }
}
