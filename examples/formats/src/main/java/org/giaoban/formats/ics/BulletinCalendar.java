package org.giaoban.formats.ics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.parser.ParsedBulletin;

/**
 * Meetings and deadlines as an iCalendar of RFC 5545: each meeting with a day is a VEVENT, each directive with a deadline a VTODO.
 * No clock: the same readings give the same text. A bulletin whose text is there already is not added again. Not safe for several threads.
 */
public final class BulletinCalendar {
    private final Calendar calendar = new Calendar();
    private final Set<String> texts = new HashSet<>();

    /** Begins an empty calendar. */
    public BulletinCalendar() {
        calendar.add(new ProdId("-//giaoban//giaoban//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
    }

    /**
     * The calendar of some readings.
     *
     * @param bulletins the readings, in the order of the entries
     * @return the whole text, with the line ends of RFC 5545; to be written as UTF-8
     */
    public static String of(List<ParsedBulletin> bulletins) {
        BulletinCalendar calendar = new BulletinCalendar();
        bulletins.forEach(calendar::add);
        return calendar.text();
    }

    /**
     * Adds the meetings and deadlines of a reading.
     *
     * @param bulletin the reading
     */
    public void add(ParsedBulletin bulletin) {
        if (!texts.add(bulletin.text())) {
            return;
        }
        List<Meeting> meetings = bulletin.article().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            add(bulletin, meetings.get(i), "meetings[" + i + "]");
        }
    }

    private void add(ParsedBulletin bulletin, Meeting meeting, String path) {
        if (meeting.startsOn() != null) {
            calendar.add(MeetingEvent.of(bulletin, meeting, path, meeting.startsOn()));
        }
        for (int i = 0; i < meeting.directives().size(); i++) {
            Directive directive = meeting.directives().get(i);
            Deadline deadline = directive.deadline();
            if (deadline == null) {
                continue;
            }
            VToDo task = DirectiveTask.of(bulletin, meeting, directive, deadline, path + ".directives[" + i + "]");
            if (meeting.startsOn() != null) {
                DirectiveTask.relate(task, bulletin, path);
            }
            calendar.add(task);
        }
    }

    /**
     * The calendar as it stands.
     *
     * @return the whole text, with the line ends of RFC 5545; to be written as UTF-8
     */
    public String text() {
        return LineFolding.folded(calendar.toString());
    }
}
