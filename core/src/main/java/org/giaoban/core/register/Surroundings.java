package org.giaoban.core.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a unit among those around it. */
final class Surroundings {
    private Surroundings() {}

    /** The place of a named unit, with the first named unit of each level above it. */
    static Place of(Unit unit, List<Unit> others) {
        Place place = named(unit.level(), unit.name());
        for (Unit other : others) {
            boolean above = other.level().compareTo(unit.level()) < 0;
            if (above && other.name() != null && place.at(other.level()) == null) {
                place = place.with(other.level(), other.name());
            }
        }
        return place;
    }

    /** The place with what the setting knows above it, unless the setting is another unit of its level. */
    static Place within(Place place, @Nullable Setting setting) {
        if (setting == null || !place.folded().agreesWith(setting.place().folded())) {
            return place;
        }
        Place filled = place;
        for (Level level : Level.values()) {
            boolean above = level.compareTo(place.level()) < 0;
            if (above && filled.at(level) == null) {
                filled = filled.with(level, setting.place().at(level));
            }
        }
        return filled;
    }

    static Place named(Level level, @Nullable String name) {
        return new Place(level, null, null, null).with(level, name);
    }
}
