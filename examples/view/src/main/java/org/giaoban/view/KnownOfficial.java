package org.giaoban.view;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;

/**
 * A person over all the listed bulletins. Two of one name are taken for one where they share a position, or one of them has none.
 *
 * @param name full name
 * @param positions titles held, as written, each once
 * @param meetings where the person took part, in their order
 */
record KnownOfficial(String name, Set<String> positions, Set<HeldMeeting> meetings) {
    /** Everyone who took part in one of the meetings, by name. */
    static List<KnownOfficial> in(List<HeldMeeting> meetings) {
        Map<String, List<KnownOfficial>> byName = new LinkedHashMap<>();
        for (HeldMeeting meeting : meetings) {
            for (Participant participant : meeting.meeting().participants()) {
                Official official = participant.official();
                KnownOfficial known =
                        among(byName.computeIfAbsent(folded(official.name()), name -> new ArrayList<>()), official);
                official.positions().forEach(position -> known.positions().add(position.text()));
                known.meetings().add(meeting);
            }
        }
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return byName.values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(KnownOfficial::name, vietnamese::compare))
                .toList();
    }

    private static KnownOfficial among(List<KnownOfficial> ofThisName, Official official) {
        for (KnownOfficial known : ofThisName) {
            if (known.mayBe(official)) {
                return known;
            }
        }
        KnownOfficial fresh = new KnownOfficial(official.name(), new LinkedHashSet<>(), new LinkedHashSet<>());
        ofThisName.add(fresh);
        return fresh;
    }

    private boolean mayBe(Official official) {
        return positions.isEmpty()
                || official.positions().isEmpty()
                || official.positions().stream().map(Position::text).anyMatch(this::holds);
    }

    private boolean holds(String title) {
        return positions.stream().anyMatch(held -> folded(held).equals(folded(title)));
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
