package org.giaoban.parser.assemble;

import org.giaoban.core.model.Force;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Actions;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds orders that nobody is said to give: {@code Các đơn vị được yêu cầu trực …}, {@code Chậm nhất ngày 5/6, UBND huyện gửi …}. */
final class ImpersonalOrders {
    private static final int LONGEST_DAY = 12;

    private final Addressees addressees;
    private final Actions actions;
    private final Phrases<Force> passives;
    private final Phrases<String> lastDays;

    ImpersonalOrders(Lexicons lexicons) {
        this.addressees = new Addressees(lexicons);
        this.actions = new Actions(lexicons);
        this.passives = lexicons.kinds("passive-orders.tsv", Force.class);
        this.lastDays = lexicons.texts("last-days.tsv");
    }

    /** How strongly the sentence orders, or null where it is no such order. */
    @Nullable
    Force in(Statement statement) {
        Words words = statement.words();
        int limit = statement.end();
        boolean passiveFollows = passives.next(words, statement.start(), limit) < limit;
        Range told = passiveFollows ? addressees.at(words, statement.start(), limit) : null;
        if (told != null) {
            Phrases.@Nullable Match<Force> passive = passives.at(words, told.to(), limit);
            return passive != null && actions.isAt(words, passive.to(), limit) ? passive.value() : null;
        }
        return setsLastDay(statement) ? Force.BINDING : null;
    }

    private boolean setsLastDay(Statement statement) {
        Words words = statement.words();
        int day = lastDays.endAt(words, statement.start(), statement.end());
        int most = Math.min(statement.end(), day + LONGEST_DAY);
        for (int i = day; day > 0 && i < most; i++) {
            if (words.sign(i) == ',') {
                return addressees.at(words, i + 1, statement.end()) != null;
            }
        }
        return false;
    }
}
