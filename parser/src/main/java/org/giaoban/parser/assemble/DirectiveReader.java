package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.Orders;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads who was told to do what, and by whom. */
final class DirectiveReader {
    private static final int MOST_IN_LEAD = 8;

    private final Orders orders;
    private final Addressees addressees;
    private final Bodies bodies;
    private final Phrases<String> reportingCues;
    private final Phrases<String> petitioners;
    private final Phrases<String> fronts;
    private final Phrases<String> passives;
    private final Phrases<String> saying;
    private final Phrases<String> superiors;
    private final Phrases<String> resultWords;

    DirectiveReader(Lexicons lexicons) {
        this.orders = new Orders(lexicons);
        this.addressees = new Addressees(lexicons);
        this.bodies = new Bodies(lexicons);
        this.reportingCues = lexicons.texts("reporting-cues.tsv");
        this.petitioners = lexicons.texts("petitioners.tsv");
        this.fronts = lexicons.texts("fronted-topics.tsv");
        this.passives = lexicons.texts("passive-orders.tsv");
        this.saying = lexicons.texts("speech-nouns.tsv");
        this.superiors = lexicons.texts("superiors.tsv");
        this.resultWords = lexicons.texts("result-words.tsv");
    }

    /**
     * Reads the directives of a meeting.
     *
     * @param words the text
     * @param paragraphs the sentences of each paragraph, in order
     * @param cast who is who
     * @param organizer the body that holds the meeting, who gives the orders of {@code Hội nghị yêu cầu …}; or null
     */
    List<FoundDirective> read(Words words, List<List<Range>> paragraphs, Cast cast, @Nullable Range organizer) {
        SpeechWalk walk = new SpeechWalk(words, cast, organizer, this);
        int inLead = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            walk.beginParagraph();
            paragraphs.get(p).forEach(walk::read);
            inLead = p == 0 ? walk.found().size() : inLead;
        }
        return withoutRepeated(words, walk.found(), inLead);
    }

    /** A directive that the lead gives away is left out where the body tells it again. */
    private static List<FoundDirective> withoutRepeated(Words words, List<FoundDirective> found, int inLead) {
        List<FoundDirective> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean again = false;
            for (int k = inLead; i < Math.min(inLead, MOST_IN_LEAD) && !again && k < found.size(); k++) {
                again = isSame(words, found.get(i), found.get(k));
            }
            if (!again) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    /** Whether half the words of one are in the other, and one person says both. */
    private static boolean isSame(Words words, FoundDirective one, FoundDirective other) {
        if (!Objects.equals(one.issuer(), other.issuer())) {
            return false;
        }
        Set<String> known = new HashSet<>();
        for (int i = other.text().from(); i < other.text().to(); i++) {
            known.add(words.folded(i));
        }
        int shared = 0;
        for (int i = one.text().from(); i < one.text().to(); i++) {
            shared += known.contains(words.folded(i)) ? 1 : 0;
        }
        return shared * 3 >= (one.text().to() - one.text().from()) * 2;
    }

    Orders orders() {
        return orders;
    }

    Addressees addressees() {
        return addressees;
    }

    Bodies bodies() {
        return bodies;
    }

    Phrases<String> reportingCues() {
        return reportingCues;
    }

    Phrases<String> petitioners() {
        return petitioners;
    }

    Phrases<String> fronts() {
        return fronts;
    }

    Phrases<String> passives() {
        return passives;
    }

    Phrases<String> saying() {
        return saying;
    }

    Phrases<String> superiors() {
        return superiors;
    }

    Phrases<String> resultWords() {
        return resultWords;
    }
}
