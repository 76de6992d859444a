package org.giaoban.formats.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Uid;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.formats.text.ArticleValues;
import org.giaoban.formats.text.CleanText;
import org.giaoban.formats.text.StableId;
import org.giaoban.parser.ParsedBulletin;

/** What meetings and directives have in common as entries of a calendar. */
final class Entries {
    private Entries() {}

    /** The identifier of what stands at a path of a reading: the same text gives the same one, whatever its source is called. */
    static Uid uid(ParsedBulletin bulletin, String path) {
        return new Uid(StableId.of(bulletin.text(), path).toString());
    }

    /** The begin of the day on which the bulletin was published, or else of the meeting, or else of 1970: never the clock's. */
    static DtStamp stamp(Article article, Meeting meeting) {
        LocalDate day = article.publishedOn() == null ? meeting.startsOn() : article.publishedOn();
        return new DtStamp(
                day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Who holds a meeting or gives a directive. */
    static Organizer organizer(String name) {
        Organizer organizer = new Organizer(StableId.urn(name));
        organizer.add(name(name));
        return organizer;
    }

    /** Who took part, or is to act. */
    static Attendee attendee(String name, boolean person, Parameter role) {
        Attendee attendee = new Attendee(StableId.urn(name));
        attendee.add(name(name));
        attendee.add(person ? CuType.INDIVIDUAL : CuType.GROUP);
        attendee.add(role);
        return attendee;
    }

    static Attendee attendee(Article article, String name, Parameter role) {
        return attendee(name, ArticleValues.isPerson(article, name), role);
    }

    static Categories category(Enum<?> code) {
        return new Categories(code.name());
    }

    private static Cn name(String name) {
        return new Cn(CleanText.oneLine(name));
    }
}
