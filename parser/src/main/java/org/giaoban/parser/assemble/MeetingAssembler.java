package org.giaoban.parser.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.PartOfDay;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Period;
import org.giaoban.core.model.RaisedIssue;
import org.giaoban.core.model.Role;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.DateMention;
import org.giaoban.parser.recognise.DateResolver;
import org.giaoban.parser.recognise.MeetingMention;
import org.giaoban.parser.recognise.Ordinals;
import org.giaoban.parser.recognise.PeriodMention;
import org.giaoban.parser.recognise.Periods;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Makes the record of one meeting. */
final class MeetingAssembler {
    private final AttendanceReader attendanceReader;
    private final DirectiveReader directiveReader;
    private final DirectiveAssembler directiveAssembler;
    private final DiscussionReader discussionReader;
    private final Ordinals ordinals;
    private final Periods periods;

    MeetingAssembler(Lexicons lexicons) {
        this.attendanceReader = new AttendanceReader(lexicons);
        this.directiveReader = new DirectiveReader(lexicons);
        this.directiveAssembler = new DirectiveAssembler(lexicons);
        this.discussionReader = new DiscussionReader(lexicons);
        this.ordinals = new Ordinals(lexicons);
        this.periods = new Periods(lexicons);
    }

    Meeting assemble(
            Page page,
            FoundMeeting found,
            Cast cast,
            String path,
            Ledger ledger,
            Consumer<Finding> findings,
            Set<Figure> present) {
        Words words = page.words();
        MeetingMention mention = found.mention();
        String title = ledger.value(path + ".title", mention.title(), "meeting-name");
        ledger.note(path + ".kind", mention.title(), "meeting-kind");
        String organizer = ledger.optional(path + ".organizer", found.organizer(), "organizer");
        String ordinal = ledger.optional(path + ".ordinal", ordinals.in(words, mention.title()), "ordinal");
        String term = ledger.optional(path + ".term", term(words, found), "term");
        noteDay(found, path, words, ledger, findings);
        PartOfDay part = partOfDay(found, path, ledger);
        String venue = ledger.optional(path + ".venue", found.venue(), "venue");
        LocalDate day = found.days().first();
        LocalDate near = day == null ? page.layout().publishedOn() : day;
        PeriodMention back = found.reviewed();
        Period reviewed = back == null
                ? null
                : period(back, path + ".reviewedPeriod", near == null ? 0 : back.yearBackFrom(near), ledger);
        PeriodMention on = found.planned();
        Period planned =
                on == null ? null : period(on, path + ".plannedPeriod", near == null ? 0 : on.yearOnFrom(near), ledger);
        List<Range> sentences = new ArrayList<>();
        found.paragraphs().forEach(sentences::addAll);
        List<String> agenda = ledger.list(path + ".agenda", discussionReader.agenda(words, sentences), "agenda-item");
        List<String> results = ledger.list(path + ".results", discussionReader.results(words, sentences), "result");
        List<RaisedIssue> issues = issues(discussionReader.issues(words, sentences), path, ledger);
        page.layout().captions().stream()
                .filter(caption -> found.part().contains(caption.from()))
                .forEach(sentences::add);
        Attendance attendance = attendanceReader.read(words, found, sentences, cast);
        List<FoundDirective> orders =
                directiveReader.read(words, found.paragraphs(), cast, presidium(found, attendance));
        Attendance complete = attendance.withSpeakers(orders.stream()
                .map(FoundDirective::issuer)
                .filter(Objects::nonNull)
                .toList());
        List<Participant> participants = participants(complete.roles(), path, words, ledger, present);
        List<String> groups = ledger.list(path + ".attendeeGroups", attendance.groups(), "attending-group");
        List<Directive> directives = new ArrayList<>();
        for (FoundDirective directive : orders) {
            directives.add(directiveAssembler.assemble(
                    words, directive, day, path + ".directives[" + directives.size() + "]", ledger, findings));
        }
        return new Meeting(
                title,
                found.kind(),
                organizer,
                ordinal,
                term,
                day,
                found.days().last(),
                part,
                venue,
                reviewed,
                planned,
                participants,
                groups,
                agenda,
                results,
                issues,
                directives);
    }

    /** The term of the body in the meeting's name or in the sentence that reports it. */
    private @Nullable Range term(Words words, FoundMeeting found) {
        for (Range stretch : List.of(found.mention().title(), found.sentence())) {
            for (PeriodMention period : periods.in(words, stretch)) {
                if (period.term()) {
                    return period.range();
                }
            }
        }
        return null;
    }

    /** The body that holds the meeting, and those in the chair. */
    private static Presidium presidium(FoundMeeting found, Attendance attendance) {
        Set<Figure> chairs = new HashSet<>();
        attendance.roles().forEach((figure, roles) -> {
            if (roles.contains(Role.CHAIR)) {
                chairs.add(figure);
            }
        });
        return new Presidium(found.organizer(), chairs);
    }

    private static List<RaisedIssue> issues(List<FoundIssue> found, String path, Ledger ledger) {
        List<RaisedIssue> issues = new ArrayList<>();
        for (FoundIssue issue : found) {
            String own = path + ".issuesRaised[" + issues.size() + "]";
            String text = ledger.value(own + ".text", issue.text(), "issue-raised");
            issues.add(new RaisedIssue(text, ledger.optional(own + ".raisedBy", issue.raisedBy(), "issue-raiser")));
        }
        return issues;
    }

    private static void noteDay(
            FoundMeeting found, String path, Words words, Ledger ledger, Consumer<Finding> findings) {
        DateMention date = found.date();
        if (date == null) {
            return;
        }
        Range range = date.range();
        String said = words.value(range.from(), range.to());
        LocalDate day = found.days().first();
        if (day == null) {
            if (date.first() != null) {
                findings.accept(new Finding(ProblemCode.YEAR_UNKNOWN, path + ".startsOn", range, List.of(said)));
            }
            return;
        }
        ledger.note(path + ".startsOn", range, "meeting-day");
        ledger.note(path + ".endsOn", range, "meeting-day");
        if (found.days().basis() != DateResolver.Basis.TEXT) {
            boolean relative = date.first() == null;
            ProblemCode code = relative ? ProblemCode.DAY_ASSUMED : ProblemCode.YEAR_ASSUMED;
            String value = relative ? day.toString() : String.valueOf(day.getYear());
            findings.accept(new Finding(
                    code,
                    path + ".startsOn",
                    range,
                    List.of(said, value, found.days().basis().name())));
        }
    }

    private static @Nullable PartOfDay partOfDay(FoundMeeting found, String path, Ledger ledger) {
        DateMention part = found.partOfDay();
        if (part == null || part.partOfDay() == null) {
            return null;
        }
        ledger.note(path + ".partOfDay", part.range(), "part-of-day");
        return part.partOfDay();
    }

    private static Period period(PeriodMention mention, String path, int year, Ledger ledger) {
        String text = ledger.value(path + ".text", mention.range(), "period");
        LocalDate from = mention.from(year);
        LocalDate to = mention.to(year);
        if (from != null) {
            ledger.note(path + ".from", mention.range(), "period");
        }
        if (to != null) {
            ledger.note(path + ".to", mention.range(), "period");
        }
        return new Period(text, from, to);
    }

    private static List<Participant> participants(
            Map<Figure, Set<Role>> roles, String path, Words words, Ledger ledger, Set<Figure> present) {
        List<Participant> participants = new ArrayList<>();
        roles.forEach((figure, some) -> {
            present.add(figure);
            String own = path + ".participants[" + participants.size() + "]";
            for (int i = 0; i < some.size(); i++) {
                ledger.note(own + ".roles[" + i + "]", figure.nameAt(), "role");
            }
            participants.add(
                    new Participant(Officials.of(figure, own + ".official", words, ledger), List.copyOf(some)));
        });
        return participants;
    }
}
