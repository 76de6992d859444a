package org.giaoban.parser.assemble;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells what is asked upwards and so is no order: {@code các đại biểu đề nghị …}, {@code xã đề nghị tỉnh …}. */
final class Petitions {
    private static final int LONGEST_GAP = 10;

    /** How high those stand who are asked. */
    private enum Rank {
        /** Above the Front and the movements. */
        AUTHORITY,
        /** Above whoever speaks for a body. */
        HIGHER,
        /** Above everybody without an office of the country. */
        HIGHEST
    }

    private final Leaders leaders;
    private final Phrases<String> petitioners;
    private final Phrases<Rank> superiors;
    private final Phrases<String> countryWide;

    Petitions(Lexicons lexicons) {
        this.leaders = new Leaders(lexicons);
        this.petitioners = lexicons.texts("petitioners.tsv");
        this.superiors = lexicons.kinds("superiors.tsv", Rank.class);
        this.countryWide = lexicons.texts("country-offices.tsv");
    }

    boolean is(Order order, Giver giver, Statement statement, boolean joined) {
        return !joined && hasPetitioner(order.verb().from(), statement) || asksUpwards(order, giver, statement);
    }

    private boolean hasPetitioner(int verb, Statement statement) {
        Words words = statement.words();
        Reference subject = statement.lastBefore(verb);
        int from = Math.max(statement.range().from(), verb - LONGEST_GAP);
        int first = subject == null ? from : Math.max(from, subject.range().to());
        for (int i = first; i < verb; i++) {
            if (words.isWord(i) && petitioners.isAt(words, i, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean asksUpwards(Order order, Giver giver, Statement statement) {
        if (order.kind() != Order.Kind.ORDER_REQUEST) {
            return false;
        }
        Words words = statement.words();
        int asked = order.verb().to();
        asked = words.sign(asked) == ',' || statement.isWord(asked, "với") ? asked + 1 : asked;
        Phrases.@Nullable Match<Rank> superior =
                asked < statement.end() ? superiors.at(words, asked, statement.end()) : null;
        if (superior == null) {
            return false;
        }
        Figure person = giver.person();
        if (person != null && leaders.speaksForOthers(person, words)) {
            return true;
        }
        if (superior.value() == Rank.AUTHORITY) {
            return false;
        }
        return person == null || superior.value() == Rank.HIGHEST && !holdsCountryOffice(person, words);
    }

    private boolean holdsCountryOffice(Figure person, Words words) {
        return person.positions().stream()
                .anyMatch(title -> countryWide.firstIn(
                                words, title.range().from(), title.range().to())
                        != null);
    }
}
