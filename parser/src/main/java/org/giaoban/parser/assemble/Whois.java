package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.giaoban.parser.recognise.Allusion;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant where the full name is not said.
 *
 * <p>A title means whoever holds it in the bulletin ({@code Bí thư Huyện ủy}, introduced as {@code Bí thư Huyện ủy Phú Khê}); where
 * several do, whoever was named last. A given name means the last who was named with it.
 */
final class Whois {
    /** More holders of one kind of title than any bulletin has are not looked through, for the sake of linear time. */
    private static final int MOST_CANDIDATES = 64;

    private final Words words;
    private final Map<Range, Figure> byName = new HashMap<>();
    private final Map<String, Set<Figure>> byFirstWord = new HashMap<>();
    private final Map<String, List<Figure>> byGivenName = new HashMap<>();
    private final Map<Figure, Set<String>> titles = new HashMap<>();
    private final Map<String, Figure> resolved = new HashMap<>();

    Whois(Words words, Collection<Figure> figures) {
        this.words = words;
        for (Figure figure : figures) {
            for (PersonMention mention : figure.mentions()) {
                byName.put(mention.name(), figure);
            }
            String givenName = words.folded(figure.nameAt().to() - 1);
            byGivenName.computeIfAbsent(givenName, key -> new ArrayList<>()).add(figure);
            for (Title title : figure.positions()) {
                byFirstWord
                        .computeIfAbsent(firstWord(title.canonical()), key -> new LinkedHashSet<>())
                        .add(figure);
            }
        }
    }

    private static String firstWord(String canonical) {
        int space = canonical.indexOf(' ');
        return space < 0 ? canonical : canonical.substring(0, space);
    }

    @Nullable
    Figure of(PersonMention mention) {
        return byName.get(mention.name());
    }

    @Nullable
    Figure meantBy(Allusion allusion) {
        Range given = allusion.givenName();
        if (given != null) {
            return lastNamedBefore(
                    byGivenName.getOrDefault(words.folded(given.from()), List.of()),
                    allusion.range().from());
        }
        Title title = allusion.title();
        return title == null ? null : holder(title, allusion.range().from());
    }

    private @Nullable Figure holder(Title title, int place) {
        String asked = words.folded(title.range());
        Figure known = resolved.get(asked);
        if (known != null) {
            return known;
        }
        Set<Figure> candidates = byFirstWord.getOrDefault(firstWord(title.canonical()), Set.of());
        List<Figure> same = holders(candidates, asked, true);
        List<Figure> alike = same.isEmpty() ? holders(candidates, asked, false) : same;
        if (alike.size() == 1) {
            resolved.put(asked, alike.get(0));
        }
        return lastNamedBefore(alike, place);
    }

    private List<Figure> holders(Set<Figure> candidates, String asked, boolean exactly) {
        List<Figure> holders = new ArrayList<>();
        int seen = 0;
        for (Figure figure : candidates) {
            if (seen++ == MOST_CANDIDATES) {
                break;
            }
            if (holds(figure, asked, exactly)) {
                holders.add(figure);
            }
        }
        return holders;
    }

    private boolean holds(Figure figure, String asked, boolean exactly) {
        Set<String> held = titles.computeIfAbsent(figure, this::titlesOf);
        if (exactly) {
            return held.contains(asked);
        }
        for (String title : held) {
            if (title.equals(asked) || begins(title, asked) || begins(asked, title)) {
                return true;
            }
        }
        return false;
    }

    /** The titles of a person as they are written at each mention. */
    private Set<String> titlesOf(Figure figure) {
        Set<String> written = new HashSet<>();
        for (PersonMention mention : figure.mentions()) {
            for (Title title : mention.positions()) {
                written.add(words.folded(title.range()));
            }
        }
        return written;
    }

    private static boolean begins(String whole, String beginning) {
        return whole.length() > beginning.length()
                && whole.startsWith(beginning)
                && whole.charAt(beginning.length()) == ' ';
    }

    private static @Nullable Figure lastNamedBefore(List<Figure> candidates, int place) {
        Figure best = null;
        int bestPlace = -1;
        for (Figure figure : candidates) {
            int last = lastMentionBefore(figure, place);
            if (best == null || last > bestPlace) {
                best = figure;
                bestPlace = last;
            }
        }
        return best;
    }

    private static int lastMentionBefore(Figure figure, int place) {
        int last = -1;
        for (PersonMention mention : figure.mentions()) {
            if (mention.range().from() < place) {
                last = mention.range().from();
            }
        }
        return last;
    }
}
