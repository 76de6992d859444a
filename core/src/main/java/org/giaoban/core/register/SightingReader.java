package org.giaoban.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Role;
import org.jspecify.annotations.Nullable;

/** Finds the named people of a bulletin and where they belong. Data that the constraints refuse is passed over. */
final class SightingReader {
    private SightingReader() {}

    static List<Sighting> read(Entry entry) {
        Article article = entry.article();
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < article.meetings().size(); i++) {
            Meeting meeting = article.meetings().get(i);
            if (meeting != null) {
                atMeeting(entry, meeting, "meetings[" + i + "]", sightings);
            }
        }
        for (int i = 0; i < article.officials().size(); i++) {
            Reference at = new Reference(entry.source(), "officials[" + i + "]");
            add(sightings, at, article.publishedOn(), article.officials().get(i), List.of(), elsewhere(article));
        }
        return sightings;
    }

    private static void atMeeting(Entry entry, Meeting meeting, String path, List<Sighting> sightings) {
        Setting setting = Setting.of(entry.article(), meeting);
        LocalDate day = meeting.startsOn() == null ? entry.article().publishedOn() : meeting.startsOn();
        for (int i = 0; i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            if (participant != null) {
                Reference at = new Reference(entry.source(), path + ".participants[" + i + "].official");
                add(sightings, at, day, participant.official(), participant.roles(), setting);
            }
        }
    }

    /** Who took part in no meeting belongs to the setting of the only one, else to that of the headline. */
    private static @Nullable Setting elsewhere(Article article) {
        Meeting only = article.meetings().size() == 1 ? article.meetings().get(0) : null;
        return only == null ? Setting.of(article) : Setting.of(article, only);
    }

    private static void add(
            List<Sighting> sightings,
            Reference at,
            @Nullable LocalDate day,
            @Nullable Official official,
            List<Role> roles,
            @Nullable Setting setting) {
        if (official == null || official.name() == null || official.name().isBlank()) {
            return;
        }
        List<Position> positions =
                official.positions().stream().filter(Objects::nonNull).toList();
        Seat seat = Seat.of(held(positions), setting);
        Place place = seat == null ? null : seat.place();
        List<Office> offices = positions.stream()
                .map(position -> OfficeReader.office(position, Seat.ofOffice(position, place)))
                .toList();
        Mention mention = new Mention(at, day, official, roles, place, seat == null ? null : seat.source());
        sightings.add(new Sighting(mention, offices, setting == null ? null : setting.place()));
    }

    /** The positions that are held; all of them where none is. */
    private static List<Position> held(List<Position> positions) {
        List<Position> held = positions.stream()
                .filter(position -> position.status() != PositionStatus.FORMER)
                .toList();
        return held.isEmpty() ? positions : held;
    }
}
