package org.giaoban.core.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the people of one name. It completes a place: {@code huyện Phú Khê} lies in {@code tỉnh Thanh Hà} where the block
 * knows of no other Phú Khê; where it knows two, the place stays as it is, and is neither of them.
 */
final class Gazetteer {
    private static final Set<String> NONE = Set.of();

    private final Map<String, Set<String>> around = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Set<Place> noted = new HashSet<>();
    private final Map<Place, Place> completed = new HashMap<>();

    Gazetteer(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            note(sighting.mention().place());
            note(sighting.setting());
            sighting.offices().forEach(office -> note(office.place()));
        }
    }

    private void note(@Nullable Place place) {
        if (place == null || !noted.add(place)) {
            return;
        }
        for (Level level : Level.values()) {
            String name = place.at(level);
            if (name != null) {
                written.putIfAbsent(Wording.fold(name), name);
            }
        }
        Place folded = place.folded();
        note("province of district", folded.district(), "", folded.province());
        note("district of commune", folded.commune(), folded.province(), folded.district());
        note("district of commune", folded.commune(), "*", folded.district());
        note("province of commune", folded.commune(), folded.district(), folded.province());
    }

    private void note(String kind, @Nullable String name, @Nullable String side, @Nullable String value) {
        if (name != null && value != null) {
            around.computeIfAbsent(key(kind, name, side), key -> new HashSet<>())
                    .add(value);
        }
    }

    private static String key(String kind, String name, @Nullable String side) {
        return kind + '|' + name + '|' + side;
    }

    /** The place folded, with those around it that only one can be; equal for mentions of one place. */
    @Nullable
    Place complete(@Nullable Place place) {
        return place == null ? null : completed.computeIfAbsent(place, this::completeFolded);
    }

    private Place completeFolded(Place place) {
        Place folded = place.folded();
        return folded.commune() == null ? completeDistrict(folded) : completeCommune(folded, folded.commune());
    }

    private Place completeDistrict(Place place) {
        return place.district() == null || place.province() != null
                ? place
                : place.with(Level.PROVINCE, only("province of district", place.district(), "", ""));
    }

    private Place completeCommune(Place place, String commune) {
        Place filled = place;
        if (filled.district() == null) {
            String side = filled.province() == null ? "*" : filled.province();
            filled = filled.with(Level.DISTRICT, only("district of commune", commune, side, null));
        }
        if (filled.province() == null) {
            filled = filled.with(Level.PROVINCE, only("province of commune", commune, filled.district(), null));
        }
        return filled.province() == null ? completeDistrict(filled) : filled;
    }

    /** The one value that is known beside either of two sides, or null. */
    private @Nullable String only(String kind, String name, @Nullable String side, @Nullable String otherSide) {
        Set<String> one = around.getOrDefault(key(kind, name, side), NONE);
        Set<String> other = around.getOrDefault(key(kind, name, otherSide), NONE);
        if (one.size() > 1 || other.size() > 1) {
            return null;
        }
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both.size() == 1 ? both.iterator().next() : null;
    }

    /** A folded place as the bulletins write it. */
    @Nullable
    Place written(@Nullable Place folded) {
        if (folded == null) {
            return null;
        }
        Place place = folded;
        for (Level level : Level.values()) {
            String name = folded.at(level);
            place = name == null ? place : place.with(level, written.getOrDefault(name, name));
        }
        return place;
    }
}
