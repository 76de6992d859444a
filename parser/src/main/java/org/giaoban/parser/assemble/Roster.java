package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.BareLetters;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of one person together.
 *
 * <p>The same name is the same person, whatever its case and tone placement. Two spellings that differ in one tone or hook only
 * ({@code Thành}, {@code Thanh}) are one person where both carry the same title (genre: a slip of the pen).
 */
final class Roster {
    private final Words words;
    private final Map<String, List<PersonMention>> byName = new LinkedHashMap<>();
    private final Map<String, String> keyByBareLetters = new HashMap<>();
    /** With which words names begin, by their numbers; those that have none are all taken for one. */
    private final BitSet beginnings = new BitSet();

    Roster(Words words) {
        this.words = words;
    }

    void add(PersonMention mention) {
        String key = key(mention.name());
        if (!byName.containsKey(key)) {
            key = spelling(key, mention);
        }
        byName.computeIfAbsent(key, name -> new ArrayList<>()).add(mention);
        beginnings.set(words.id(mention.name().from()));
    }

    /** The key of another spelling under which the person is known already, or the key itself. */
    private String spelling(String key, PersonMention mention) {
        String known = keyByBareLetters.putIfAbsent(BareLetters.of(key), key);
        return known != null && shareTitle(byName.getOrDefault(known, List.of()), mention) ? known : key;
    }

    private static boolean shareTitle(List<PersonMention> earlier, PersonMention mention) {
        return earlier.stream()
                .flatMap(other -> other.positions().stream())
                .anyMatch(title -> mention.positions().stream()
                        .anyMatch(own -> own.canonical().equals(title.canonical())));
    }

    /** A name as it is compared. */
    String key(Range name) {
        return words.folded(name);
    }

    /** Whether somebody's name may begin with a word. */
    boolean mayBegin(int word) {
        return beginnings.get(words.id(word));
    }

    boolean knows(String key) {
        return byName.containsKey(key);
    }

    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        byName.forEach((key, mentions) -> {
            mentions.sort(Comparator.comparingInt(mention -> mention.range().from()));
            figures.put(key, figure(mentions));
        });
        return figures;
    }

    private Figure figure(List<PersonMention> mentions) {
        PersonMention first = mentions.get(0);
        Range name = first.name();
        @Nullable Range honorific = null;
        for (PersonMention mention : mentions) {
            if (honorific == null) {
                honorific = mention.honorific();
            }
        }
        return new Figure(words.value(name.from(), name.to()), name, honorific, united(mentions), mentions);
    }

    private List<Title> united(List<PersonMention> mentions) {
        Map<String, Title> titles = new LinkedHashMap<>();
        for (PersonMention mention : mentions) {
            for (Title title : mention.positions()) {
                titles.putIfAbsent(key(title.range()), title);
            }
        }
        if (titles.size() < 2) {
            return List.copyOf(titles.values());
        }
        List<Title> united = new ArrayList<>();
        titles.forEach((key, title) -> {
            if (!isShortened(key, titles.keySet())) {
                united.add(title);
            }
        });
        return united;
    }

    /** {@code Bí thư} beside {@code Bí thư Huyện ủy} says nothing new. */
    private static boolean isShortened(String title, Set<String> others) {
        for (String other : others) {
            if (other.length() > title.length() && other.startsWith(title) && other.charAt(title.length()) == ' ') {
                return true;
            }
        }
        return false;
    }
}
