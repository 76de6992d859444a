package org.giaoban.parser.corpus;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.parser.ParsedBulletin;

/**
 * A whole bulletin, a line for each value; the parts of a directive have lines of their own under it. Of a long lead or paragraph the
 * first words and the last stand for the whole.
 */
final class BulletinTrace {
    private static final int FIRST = 5;
    private static final int LAST = 3;

    private BulletinTrace() {}

    static List<String> of(ParsedBulletin read) {
        Article article = read.article();
        List<String> lines = new ArrayList<>();
        Trace.add(lines, "section", article.section());
        Trace.add(lines, "headline", article.headline());
        Trace.add(lines, "published", article.publishedOn());
        article.authors().forEach(author -> Trace.add(lines, "author", author));
        article.captions().forEach(caption -> Trace.add(lines, "caption", caption));
        if (article.lead() != null) {
            lines.add("lead " + brief(article.lead()));
        }
        article.paragraphs().forEach(paragraph -> lines.add("paragraph " + brief(paragraph)));
        article.meetings().forEach(meeting -> add(lines, meeting));
        article.officials().forEach(official -> lines.add("other " + Trace.official(official)));
        lines.addAll(Trace.problems(read));
        return lines;
    }

    private static void add(List<String> lines, Meeting meeting) {
        lines.add("meeting " + meeting.kind() + " | " + Trace.or(meeting.organizer()) + " | "
                + Trace.meeting(meeting, "dates"));
        Trace.add(lines, "title", meeting.title());
        Trace.add(lines, "ordinal", meeting.ordinal());
        Trace.add(lines, "term", meeting.term());
        Trace.add(lines, "venue", meeting.venue());
        lines.addAll(Trace.periods(meeting).toList());
        meeting.participants().forEach(participant -> lines.add("person " + Trace.participant(participant)));
        meeting.attendeeGroups().forEach(group -> lines.add("group " + group));
        meeting.directives().forEach(directive -> add(lines, directive));
    }

    private static void add(List<String> lines, Directive directive) {
        lines.add("directive " + directive.force() + " " + Trace.or(directive.issuer()) + " | " + directive.text());
        directive.addressees().forEach(addressee -> lines.add("to " + addressee));
        directive.coordinators().forEach(coordinator -> lines.add("with " + coordinator));
        Deadline deadline = directive.deadline();
        if (deadline != null) {
            lines.add("until " + deadline.to() + " «" + deadline.text() + "»");
        }
        directive.quantities().forEach(quantity -> lines.add("aims " + quantity.text()));
        directive.places().forEach(place -> lines.add("at " + place));
    }

    private static String brief(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length <= FIRST + LAST) {
            return String.join(" ", words);
        }
        List<String> all = List.of(words);
        return String.join(" ", all.subList(0, FIRST)) + " … "
                + String.join(" ", all.subList(all.size() - LAST, all.size()));
    }
}
