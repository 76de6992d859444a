package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit with those around it, as far as they are known.
 *
 * @param level the level of the unit itself
 * @param commune name of the commune without its kind, or null
 * @param district name of the district, or null
 * @param province name of the province, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"level", "commune", "district", "province"})
public record Place(
        Level level,
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province) {
    static final Place NATION = new Place(Level.CENTRAL, null, null, null);

    /** Refuses a missing level. */
    public Place {
        Objects.requireNonNull(level, "level");
    }

    /** The name known at a level, or null. */
    @Nullable
    String at(Level asked) {
        return switch (asked) {
            case CENTRAL -> null;
            case PROVINCE -> province;
            case DISTRICT -> district;
            case COMMUNE -> commune;
        };
    }

    /** The same with a name at a level. */
    Place with(Level filled, @Nullable String name) {
        return switch (filled) {
            case CENTRAL -> this;
            case PROVINCE -> new Place(level, commune, district, name);
            case DISTRICT -> new Place(level, commune, name, province);
            case COMMUNE -> new Place(level, name, district, province);
        };
    }

    /** The same with folded names: equal for places that are written alike. */
    Place folded() {
        return new Place(level, folded(commune), folded(district), folded(province));
    }

    private static @Nullable String folded(@Nullable String name) {
        return name == null ? null : Wording.fold(name);
    }

    /** Whether no level is named differently in both. */
    boolean agreesWith(Place other) {
        for (Level each : Level.values()) {
            String mine = at(each);
            String theirs = other.at(each);
            if (mine != null && theirs != null && !mine.equals(theirs)) {
                return false;
            }
        }
        return true;
    }
}
