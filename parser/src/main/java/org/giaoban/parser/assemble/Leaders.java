package org.giaoban.parser.assemble;

import java.util.Set;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.Words;

/**
 * Tells who leads: whoever holds the chair, concludes, or has an office whose word others must follow.
 *
 * <p>Only what a leader says must be done is an order ({@code Bí thư Huyện ủy nhấn mạnh, các xã cần …}); delegates, scholars, directors of
 * companies and officers of the Front give an opinion.
 */
final class Leaders {
    /** A leading head stands in the first words of a title. */
    private static final int FARTHEST_HEAD = 3;

    private final Phrases<String> heads;
    private final Phrases<String> others;
    private final Phrases<String> openers;

    Leaders(Lexicons lexicons) {
        this.heads = lexicons.texts("leading-heads.tsv");
        this.others = lexicons.texts("no-leaders.tsv");
        this.openers = lexicons.texts("leading-words.tsv");
    }

    /**
     * Whether what a person says must be done is an order.
     *
     * @param giver who says it; a body and a meeting always lead
     * @param statement the sentence that reports it
     * @param chairs those who hold the chair
     */
    boolean leads(Giver giver, Statement statement, Set<Figure> chairs) {
        Figure person = giver.person();
        if (person == null || chairs.contains(person)) {
            return true;
        }
        Words words = statement.words();
        return openers.isAt(words, statement.start(), statement.end())
                || person.positions().stream().anyMatch(title -> isLeading(title, words));
    }

    private boolean isLeading(Title title, Words words) {
        int from = title.range().from();
        int to = title.range().to();
        return title.status() != PositionStatus.FORMER
                && heads.firstIn(words, from, Math.min(to, from + FARTHEST_HEAD)) != null
                && !speaksForOthers(title, words);
    }

    /** {@code Chủ tịch Ủy ban MTTQ … đề nghị UBND thành phố}: the Front and the movements tell the authorities nothing, they ask. */
    boolean speaksForOthers(Figure person, Words words) {
        return person.positions().stream().anyMatch(title -> speaksForOthers(title, words))
                && person.positions().stream().noneMatch(title -> isLeading(title, words));
    }

    /** {@code Chủ tịch Ủy ban MTTQ}, {@code Phó Chủ tịch Hội Nông dân}: an office of a movement, an enterprise or a science. */
    private boolean speaksForOthers(Title title, Words words) {
        return others.firstIn(words, title.range().from(), title.range().to()) != null;
    }
}
