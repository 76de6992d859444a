package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An official over all bulletins.
 *
 * @param name the full name, as most bulletins write it
 * @param mentions where the person is named, in time
 * @param history the positions, in time of their first sight
 * @param bonds why the mentions are one person: one fewer than there are mentions, and each mention is reached by them
 */
@JsonPropertyOrder({"name", "mentions", "history", "bonds"})
public record Person(String name, List<Mention> mentions, List<Tenure> history, List<Bond> bonds) {
    /**
     * Why two mentions are this person.
     *
     * @param from one mention
     * @param to the other
     * @return the bonds that lead from one to the other; empty for one and the same mention
     * @throws IllegalArgumentException where one of them is no mention of this person
     */
    public List<Bond> why(Reference from, Reference to) {
        Map<Reference, List<Bond>> bondsOf = new HashMap<>();
        mentions.forEach(mention -> bondsOf.put(mention.at(), new ArrayList<>()));
        for (Bond bond : bonds) {
            bondsOf.getOrDefault(bond.first(), new ArrayList<>()).add(bond);
            bondsOf.getOrDefault(bond.second(), new ArrayList<>()).add(bond);
        }
        if (!bondsOf.containsKey(from) || !bondsOf.containsKey(to)) {
            throw new IllegalArgumentException("no mention of " + name + ": " + from + " or " + to);
        }
        return way(from, to, bondsOf);
    }

    private static List<Bond> way(Reference from, Reference to, Map<Reference, List<Bond>> bondsOf) {
        Map<Reference, Bond> reachedBy = new HashMap<>();
        Deque<Reference> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reachedBy.containsKey(to)) {
            Reference here = open.remove();
            for (Bond bond : bondsOf.getOrDefault(here, List.of())) {
                Reference next = otherEnd(bond, here);
                if (!next.equals(from) && reachedBy.putIfAbsent(next, bond) == null) {
                    open.add(next);
                }
            }
        }
        List<Bond> way = new ArrayList<>();
        Reference here = to;
        for (Bond bond = reachedBy.get(to); bond != null && !here.equals(from); bond = reachedBy.get(here)) {
            way.add(bond);
            here = otherEnd(bond, here);
        }
        Collections.reverse(way);
        return way;
    }

    private static Reference otherEnd(Bond bond, Reference end) {
        return bond.first().equals(end) ? bond.second() : bond.first();
    }
}
