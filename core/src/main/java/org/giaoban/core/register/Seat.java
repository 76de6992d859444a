package org.giaoban.core.register;

import java.util.List;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a person belongs to.
 *
 * @param place the unit
 * @param source what names it
 */
record Seat(Place place, PlaceSource source) {
    /**
     * The seat that positions tell: the deepest unit of the offices, else that of the memberships. A unit that is not named
     * ({@code Bí thư Huyện ủy}) is that of its level in the setting; an office of no unit ({@code Trưởng phòng Nội vụ}) is one of the
     * setting's.
     *
     * @return null where nothing names it
     */
    static @Nullable Seat of(List<Position> positions, @Nullable Setting setting) {
        List<Position> offices = positions.stream()
                .filter(position -> !OfficeReader.isMember(position))
                .toList();
        List<Unit> all = units(positions);
        Unit deepest = deepest(units(offices));
        if (deepest == null && offices.stream().anyMatch(OfficeReader::isCentral)) {
            return new Seat(Place.NATION, PlaceSource.POSITION);
        }
        if (deepest == null) {
            deepest = deepest(all);
        }
        if (deepest != null) {
            return of(deepest, all, setting);
        }
        return offices.isEmpty() || setting == null ? null : new Seat(setting.place(), setting.source());
    }

    private static @Nullable Seat of(Unit unit, List<Unit> all, @Nullable Setting setting) {
        if (unit.name() != null) {
            return new Seat(Surroundings.within(Surroundings.of(unit, all), setting), PlaceSource.POSITION);
        }
        if (setting == null || unit.city() && !setting.city()) {
            return null;
        }
        Level level = unit.city() ? setting.place().level() : unit.level();
        String name = setting.place().at(level);
        if (name == null) {
            return null;
        }
        Unit named = new Unit(level, unit.city(), name);
        return new Seat(Surroundings.within(Surroundings.of(named, all), setting), setting.source());
    }

    /** The unit of one office of a person who belongs to a seat; null where it is another one without a name. */
    static @Nullable Place ofOffice(Position position, @Nullable Place seat) {
        List<Unit> units = OfficeReader.units(position);
        Unit own = deepest(units);
        if (own == null) {
            return OfficeReader.isCentral(position) ? Place.NATION : seat;
        }
        if (own.name() == null) {
            return seat == null || seat.at(own.level()) == null && !own.city() ? null : cut(seat, own);
        }
        Place place = Surroundings.of(own, units);
        return seat != null
                        && position.status() != PositionStatus.FORMER
                        && place.folded().agreesWith(seat.folded())
                ? cut(merged(seat, place), own)
                : place;
    }

    /** The seat seen from one of its levels: the district of a commune. */
    private static Place cut(Place seat, Unit unit) {
        Level level = unit.city() ? seat.level() : unit.level();
        Place place = Surroundings.named(level, seat.at(level));
        for (Level above : Level.values()) {
            place = above.compareTo(level) < 0 ? place.with(above, seat.at(above)) : place;
        }
        return place;
    }

    private static Place merged(Place seat, Place place) {
        Place merged = seat;
        for (Level level : Level.values()) {
            merged = merged.at(level) == null ? merged.with(level, place.at(level)) : merged;
        }
        return merged;
    }

    private static List<Unit> units(List<Position> positions) {
        return positions.stream()
                .flatMap(position -> OfficeReader.units(position).stream())
                .toList();
    }

    /** The deepest unit; of several the named one, of those the first. */
    private static @Nullable Unit deepest(List<Unit> units) {
        Unit deepest = null;
        for (Unit unit : units) {
            int order = deepest == null ? 1 : unit.level().compareTo(deepest.level());
            boolean named = order == 0 && deepest != null && deepest.name() == null && unit.name() != null;
            if (order > 0 || named) {
                deepest = unit;
            }
        }
        return deepest;
    }
}
