package org.giaoban.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes people of the sightings of one name. */
final class PeopleRule implements Function<List<Sighting>, List<Person>> {
    private final Map<Reference, ? extends Set<Separation>> apart;

    /**
     * Makes a rule.
     *
     * @param apart the caller's separations by their first mention
     */
    PeopleRule(Map<Reference, ? extends Set<Separation>> apart) {
        this.apart = apart;
    }

    @Override
    public List<Person> apply(List<Sighting> sightings) {
        Gazetteer gazetteer = new Gazetteer(sightings);
        Groups groups = new Groups(sightings, concerned(sightings));
        if (Wording.fold(sightings.get(0).mention().official().name()).contains(" ")) {
            new Clustering(sightings, gazetteer, groups).run();
        }
        Map<Reference, List<Bond>> bonds = groups.bonds().stream().collect(Collectors.groupingBy(Bond::first));
        return groups.all().stream()
                .map(group -> person(group.stream().map(sightings::get).toList(), gazetteer, bonds))
                .sorted(Comparator.comparing(
                        Person::mentions,
                        (a, b) -> a.get(0).at().compareTo(b.get(0).at())))
                .toList();
    }

    private Set<Separation> concerned(List<Sighting> sightings) {
        if (apart.isEmpty()) {
            return Set.of();
        }
        Set<Reference> here = sightings.stream().map(Sighting::at).collect(Collectors.toSet());
        return here.stream()
                .map(apart::get)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .filter(pair -> here.contains(pair.second()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Person person(
            List<Sighting> sightings, Gazetteer gazetteer, Map<Reference, List<Bond>> bondsByFirst) {
        List<Bond> bonds = sightings.stream()
                .flatMap(sighting -> bondsByFirst.getOrDefault(sighting.at(), List.of()).stream())
                .toList();
        List<Mention> mentions = sightings.stream().map(Sighting::mention).toList();
        return new Person(commonName(mentions), mentions, history(sightings, gazetteer), bonds);
    }

    /** The form that most mentions have; of several the first in time. */
    private static String commonName(List<Mention> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(mention -> counts.merge(mention.official().name(), 1, Integer::sum));
        String common = mentions.get(0).official().name();
        for (Map.Entry<String, Integer> form : counts.entrySet()) {
            common = form.getValue() > counts.getOrDefault(common, 0) ? form.getKey() : common;
        }
        return common;
    }

    private record Post(String key, @Nullable Place place, boolean former) {}

    private static List<Tenure> history(List<Sighting> sightings, Gazetteer gazetteer) {
        Map<Post, List<Tenure>> posts = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            for (Office office : sighting.offices()) {
                Place place = gazetteer.complete(office.place());
                Tenure seen = new Tenure(
                        office.text(),
                        gazetteer.written(place),
                        office.status(),
                        sighting.day(),
                        sighting.day(),
                        List.of(sighting.at().source()));
                posts.computeIfAbsent(new Post(office.key(), place, office.former()), post -> new ArrayList<>())
                        .add(seen);
            }
        }
        return posts.values().stream().map(PeopleRule::whole).toList();
    }

    /** One tenure of all that are seen of it, which stand in time, those without a day last. */
    private static Tenure whole(List<Tenure> seen) {
        Tenure first = seen.get(0);
        Tenure lastDated = first;
        Map<String, Boolean> sources = new LinkedHashMap<>();
        for (Tenure each : seen) {
            lastDated = each.lastSeen() == null ? lastDated : each;
            each.sources().forEach(source -> sources.put(source, true));
        }
        return new Tenure(
                first.position(),
                first.place(),
                first.status(),
                first.firstSeen(),
                lastDated.lastSeen(),
                List.copyOf(sources.keySet()));
    }
}
