package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.giaoban.parser.recognise.Allusion;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.Folding;
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
    private final Words words;
    private final Map<Range, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> byCanonicalTitle = new HashMap<>();
    private final Map<String, List<Figure>> byGivenName = new HashMap<>();
    private final Map<String, Figure> resolved = new HashMap<>();

    Whois(Words words, Collection<Figure> figures) {
        this.words = words;
        for (Figure figure : figures) {
            figure.mentions().forEach(mention -> byName.put(mention.name(), figure));
            Range name = figure.nameAt();
            byGivenName
                    .computeIfAbsent(words.folded(name.to() - 1), key -> new ArrayList<>())
                    .add(figure);
            figure.positions().stream()
                    .map(Title::canonical)
                    .distinct()
                    .forEach(title -> byCanonicalTitle
                            .computeIfAbsent(firstWord(title), key -> new ArrayList<>())
                            .add(figure));
        }
    }

    private static String firstWord(String canonical) {
        String folded = new String(Folding.fold(canonical));
        int space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
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
        String asked = key(title.range());
        Figure known = resolved.get(asked);
        if (known != null) {
            return known;
        }
        List<Figure> candidates = byCanonicalTitle.getOrDefault(firstWord(title.canonical()), List.of());
        if (candidates.size() > MOST_CANDIDATES) {
            candidates = candidates.subList(0, MOST_CANDIDATES);
        }
        List<Figure> same =
                candidates.stream().filter(figure -> holds(figure, asked, true)).toList();
        List<Figure> alike = same.isEmpty()
                ? candidates.stream()
                        .filter(figure -> holds(figure, asked, false))
                        .toList()
                : same;
        Figure found = lastNamedBefore(alike, place);
        if (alike.size() == 1) {
            resolved.put(asked, alike.get(0));
        }
        return found;
    }

    /** More holders of one kind of title than any bulletin has are not looked through, for the sake of linear time. */
    private static final int MOST_CANDIDATES = 64;

    private boolean holds(Figure figure, String asked, boolean exactly) {
        for (PersonMention mention : figure.mentions()) {
            for (Title title : mention.positions()) {
                String held = key(title.range());
                if (held.equals(asked) || !exactly && (begins(held, asked) || begins(asked, held))) {
                    return true;
                }
            }
        }
        return false;
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

    private String key(Range range) {
        return new String(Folding.fold(words.value(range.from(), range.to())));
    }
}
