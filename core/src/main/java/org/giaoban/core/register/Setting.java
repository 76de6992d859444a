package org.giaoban.core.register;

import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The unit whose meeting a person is at.
 *
 * @param place the unit
 * @param city whether it is written as a city
 * @param source what names it
 */
record Setting(Place place, boolean city, PlaceSource source) {
    /** The setting of a meeting: what its organiser names, else its title, else the headline; null where none names one. */
    static @Nullable Setting of(Article article, Meeting meeting) {
        Setting organizer = of(UnitReader.in(meeting.organizer()), PlaceSource.ORGANIZER);
        if (organizer != null) {
            return organizer;
        }
        Setting title = ofOnly(UnitReader.in(meeting.title()), PlaceSource.TITLE);
        return title != null ? title : of(article);
    }

    /** The setting that the headline alone tells. */
    static @Nullable Setting of(Article article) {
        return ofOnly(UnitReader.in(article.headline()), PlaceSource.HEADLINE);
    }

    /** A headline names guests and hosts alike: it tells the setting where it names one unit only. */
    private static @Nullable Setting ofOnly(List<Unit> units, PlaceSource source) {
        return units.stream().filter(unit -> unit.name() != null).count() == 1 ? of(units, source) : null;
    }

    private static @Nullable Setting of(List<Unit> units, PlaceSource source) {
        Unit deepest = null;
        for (Unit unit : units) {
            if (unit.name() != null && (deepest == null || unit.level().compareTo(deepest.level()) > 0)) {
                deepest = unit;
            }
        }
        return deepest == null ? null : new Setting(Surroundings.of(deepest, units), deepest.city(), source);
    }
}
