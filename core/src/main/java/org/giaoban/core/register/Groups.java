package org.giaoban.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sightings brought together step by step, each step with its ground; two that the caller keeps apart never meet. */
final class Groups {
    private final List<Sighting> sightings;
    private final Set<Separation> apart;
    private final int[] parents;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();

    /**
     * Makes a group of each sighting.
     *
     * @param apart those of the caller's separations that concern these sightings
     */
    Groups(List<Sighting> sightings, Set<Separation> apart) {
        this.sightings = sightings;
        this.apart = apart;
        this.parents = new int[sightings.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The number that stands for the group of a sighting until it next grows. */
    int of(int sighting) {
        int root = sighting;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Brings the groups of two sightings together, unless they are one already or are to stay apart. */
    void join(int first, int second, Ground ground, @Nullable Place place) {
        int larger = of(first);
        int smaller = of(second);
        if (larger == smaller || isForbidden(larger, smaller)) {
            return;
        }
        if (members.get(larger).size() < members.get(smaller).size()) {
            int swapped = larger;
            larger = smaller;
            smaller = swapped;
        }
        parents[smaller] = larger;
        members.get(larger).addAll(members.get(smaller));
        members.get(smaller).clear();
        bonds.add(new Bond(sightings.get(first).at(), sightings.get(second).at(), ground, place));
    }

    private boolean isForbidden(int one, int other) {
        if (apart.isEmpty()) {
            return false;
        }
        Set<Reference> ones = references(one);
        Set<Reference> others = references(other);
        return apart.stream()
                .anyMatch(pair -> ones.contains(pair.first()) && others.contains(pair.second())
                        || ones.contains(pair.second()) && others.contains(pair.first()));
    }

    private Set<Reference> references(int group) {
        return members.get(group).stream().map(i -> sightings.get(i).at()).collect(Collectors.toUnmodifiableSet());
    }

    /** The groups, each with its sightings in their order. */
    List<List<Integer>> all() {
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    List<Bond> bonds() {
        return bonds;
    }
}
