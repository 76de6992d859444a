package org.giaoban.formats.ics;

import java.time.LocalDate;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Summary;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Quantity;
import org.giaoban.formats.text.CleanText;
import org.giaoban.parser.ParsedBulletin;

/** A directive with a deadline as VTODO. */
final class DirectiveTask {
    private DirectiveTask() {}

    /** The task of a directive, without the meeting that it comes from. */
    static VToDo of(ParsedBulletin bulletin, Meeting meeting, Directive directive, Deadline deadline, String path) {
        Article article = bulletin.article();
        VToDo task = new VToDo(false);
        task.add(Entries.uid(bulletin, path));
        task.add(Entries.stamp(article, meeting));
        due(task, deadline);
        task.add(new Summary(CleanText.oneLine(Objects.requireNonNullElse(directive.action(), directive.text()))));
        task.add(Entries.category(directive.force()));
        if (directive.issuer() != null) {
            task.add(Entries.organizer(directive.issuer()));
        }
        for (String addressee : directive.addressees()) {
            task.add(Entries.attendee(article, addressee, Role.REQ_PARTICIPANT));
        }
        for (String coordinator : directive.coordinators()) {
            task.add(Entries.attendee(article, coordinator, Role.OPT_PARTICIPANT));
        }
        if (!directive.places().isEmpty()) {
            task.add(new Location(CleanText.oneLine(String.join("; ", directive.places()))));
        }
        task.add(new net.fortuna.ical4j.model.property.Description(description(bulletin, directive, deadline)));
        return task;
    }

    /** Ties a task to the event that it comes from. */
    static void relate(VToDo task, ParsedBulletin bulletin, String meetingPath) {
        task.add(new RelatedTo(Entries.uid(bulletin, meetingPath).getValue()));
    }

    /** RFC 5545 wants the day it is due after the day it starts; a period of one day has only the former. */
    private static void due(VToDo task, Deadline deadline) {
        LocalDate from = deadline.from();
        LocalDate to = deadline.to();
        if (from != null && (to == null || from.isBefore(to))) {
            task.add(new DtStart<>(from));
        }
        if (to != null) {
            task.add(new Due<>(to));
        }
    }

    private static String description(ParsedBulletin bulletin, Directive directive, Deadline deadline) {
        return new Description()
                .with("Chỉ đạo", directive.text())
                .with("Người chỉ đạo", directive.issuer())
                .with("Đơn vị thực hiện", directive.addressees())
                .with("Phối hợp", directive.coordinators())
                .with("Thời hạn", deadline.text())
                .with(
                        "Chỉ tiêu",
                        directive.quantities().stream().map(Quantity::text).toList())
                .with("Bản tin", bulletin.article().headline())
                .with("Nguồn", bulletin.source())
                .text();
    }
}
