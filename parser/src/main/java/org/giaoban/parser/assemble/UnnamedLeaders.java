package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant where a page speaks of a leader without name or title: {@code Người đứng đầu Huyện ủy cũng yêu cầu …}.
 *
 * <p>The only one who holds an office in the body that is named; else whoever is speaking.
 */
final class UnnamedLeaders {
    private static final int LONGEST = 12;
    /** More people than any bulletin has are not looked through, for the sake of linear time. */
    private static final int MOST_FIGURES = 64;

    private final Phrases<String> openers;
    private final Bodies bodies;

    UnnamedLeaders(Lexicons lexicons) {
        this.openers = lexicons.texts("unnamed-leaders.tsv");
        this.bodies = new Bodies(lexicons);
    }

    /** The leader who is spoken of at the start of a clause before a verb; null where none is. */
    @Nullable
    Giver before(int verb, Statement statement, Giver speaking) {
        Words words = statement.words();
        for (int i = Math.max(statement.start(), verb - LONGEST); i < verb; i++) {
            boolean begins = i == statement.start() || words.sign(i - 1) == ',';
            int end = begins ? openers.endAt(words, i, verb) : -1;
            if (end > 0) {
                Range body = bodies.at(words, end, verb);
                Figure holder = body == null ? null : holder(words, body, statement.figures());
                if (holder != null) {
                    return new Giver(holder, new Range(i, verb), null);
                }
                return body == null ? speaking : Giver.body(new Range(i, body.to()));
            }
        }
        return null;
    }

    private static @Nullable Figure holder(Words words, Range body, List<Figure> figures) {
        String name = words.folded(body);
        List<Figure> holders = figures.stream()
                .limit(MOST_FIGURES)
                .filter(figure -> holdsOfficeIn(name, figure, words))
                .toList();
        return holders.size() == 1 ? holders.get(0) : null;
    }

    private static boolean holdsOfficeIn(String body, Figure figure, Words words) {
        return figure.positions().stream()
                .anyMatch(title -> words.folded(title.range()).contains(body));
    }
}
