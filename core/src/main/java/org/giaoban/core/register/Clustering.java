package org.giaoban.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings the sightings of one full name together, in the order of the grounds. Each step looks things up by a key; none compares
 * every sighting with every other.
 */
final class Clustering {
    /** So many unconnected offices of one name in one unit are not one career. */
    private static final int MOST_TRACKS = 16;

    private final List<Sighting> sightings;
    private final Gazetteer gazetteer;
    private final Groups groups;
    private final List<@Nullable Place> seats = new ArrayList<>();

    Clustering(List<Sighting> sightings, Gazetteer gazetteer, Groups groups) {
        this.sightings = sightings;
        this.gazetteer = gazetteer;
        this.groups = groups;
        sightings.forEach(
                sighting -> seats.add(gazetteer.complete(sighting.mention().place())));
    }

    void run() {
        bySameOffice();
        bySeat();
        byBulletin();
        bySetting();
    }

    private record Holder(int sighting, boolean former) {}

    private void bySameOffice() {
        Map<String, Holder> holders = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            for (Office office : sightings.get(i).offices()) {
                Place place = gazetteer.complete(office.place());
                if (place == null || office.member()) {
                    continue;
                }
                Holder before = holders.put(office.key() + " | " + place, new Holder(i, office.former()));
                if (before != null && before.sighting() != i) {
                    boolean former = before.former() != office.former();
                    join(before.sighting(), i, former ? Ground.FORMER_OFFICE : Ground.SAME_OFFICE, place);
                }
            }
        }
    }

    private void bySeat() {
        Map<Place, List<Integer>> seated = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Place seat = seats.get(i);
            if (seat != null) {
                seated.computeIfAbsent(seat, place -> new ArrayList<>()).add(i);
            }
        }
        seated.forEach((place, here) -> {
            joinCareers(place, tracks(here, place));
            joinOthers(place, here);
        });
    }

    /** The offices that are held in a place, by the group that holds them, in time. */
    private List<Track> tracks(List<Integer> here, Place place) {
        Map<Integer, Track> tracks = new LinkedHashMap<>();
        for (int i : here) {
            for (Office office : sightings.get(i).offices()) {
                if (!office.member() && !office.former() && place.equals(gazetteer.complete(office.place()))) {
                    tracks.computeIfAbsent(groups.of(i), group -> new Track(i))
                            .see(office, sightings.get(i).day());
                }
            }
        }
        return tracks.values().stream()
                .sorted(Comparator.comparing(Track::first).thenComparing(Track::sighting))
                .toList();
    }

    private void joinCareers(Place place, List<Track> tracks) {
        if (tracks.size() > MOST_TRACKS) {
            return;
        }
        List<Track> free = tracks.stream()
                .filter(track -> tracks.stream().noneMatch(other -> other != track && other.contradicts(track)))
                .toList();
        for (int i = 1; i < free.size(); i++) {
            Track before = free.get(i - 1);
            Track after = free.get(i);
            if (before.mayLeadTo(after, place.level())) {
                Ground ground = before.overlaps(after) ? Ground.COMPATIBLE_OFFICES : Ground.CHANGED_OFFICE;
                join(before.sighting(), after.sighting(), ground, place);
            }
        }
    }

    /** Those of a place who hold no office are the one who does; where nobody does, they are one; where several do, nobody. */
    private void joinOthers(Place place, List<Integer> here) {
        Map<Integer, Integer> holders = new TreeMap<>();
        here.stream().filter(i -> sightings.get(i).holdsOffice()).forEach(i -> holders.putIfAbsent(groups.of(i), i));
        List<Integer> others =
                here.stream().filter(i -> !sightings.get(i).holdsOffice()).toList();
        if (holders.size() <= 1) {
            joinAll(holders.values().stream().findFirst().orElse(null), others, Ground.SAME_PLACE, place);
        }
    }

    private void byBulletin() {
        Map<String, List<Integer>> bySource = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            bySource.computeIfAbsent(sightings.get(i).at().source(), source -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> here : bySource.values()) {
            Map<Integer, Integer> seated = new TreeMap<>();
            here.stream().filter(i -> seats.get(i) != null).forEach(i -> seated.putIfAbsent(groups.of(i), i));
            List<Integer> strays =
                    here.stream().filter(i -> seats.get(i) == null).toList();
            if (seated.size() <= 1) {
                joinAll(seated.values().stream().findFirst().orElse(null), strays, Ground.SAME_BULLETIN, null);
            }
        }
    }

    private void bySetting() {
        Set<Integer> seated = new HashSet<>();
        Map<String, Map<Integer, Integer>> around = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Place seat = seats.get(i);
            if (seat != null) {
                seated.add(groups.of(i));
                for (Level level : List.of(Level.DISTRICT, Level.COMMUNE)) {
                    around.computeIfAbsent(level + "|" + seat.at(level), key -> new TreeMap<>())
                            .putIfAbsent(groups.of(i), i);
                }
            }
        }
        Map<Place, List<Integer>> strays = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Place setting = gazetteer.complete(sightings.get(i).setting());
            if (setting != null && setting.level().compareTo(Level.DISTRICT) >= 0 && !seated.contains(groups.of(i))) {
                strays.computeIfAbsent(setting, place -> new ArrayList<>()).add(i);
            }
        }
        strays.forEach((setting, here) -> {
            String key = setting.level() + "|" + setting.at(setting.level());
            joinStrays(setting, here, around.getOrDefault(key, Map.of()));
        });
    }

    private void joinStrays(Place setting, List<Integer> strays, Map<Integer, Integer> people) {
        if (people.size() > 1) {
            return;
        }
        Integer person = people.values().stream().findFirst().orElse(null);
        Place seat = person == null ? null : seats.get(person);
        if (seat == null || seat.agreesWith(setting)) {
            joinAll(person, strays, Ground.SAME_SETTING, setting);
        }
    }

    private void joinAll(@Nullable Integer first, List<Integer> others, Ground ground, @Nullable Place place) {
        Integer before = first;
        for (Integer each : others) {
            if (before != null) {
                join(before, each, ground, place);
            }
            before = each;
        }
    }

    private void join(int first, int second, Ground ground, @Nullable Place place) {
        groups.join(first, second, ground, gazetteer.written(place));
    }
}
