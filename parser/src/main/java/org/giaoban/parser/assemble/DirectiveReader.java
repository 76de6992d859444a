package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.recognise.Addressees;
import org.giaoban.parser.recognise.Bodies;
import org.giaoban.parser.recognise.Orders;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Reads who was told to do what, and by whom. */
final class DirectiveReader {
    private final Orders orders;
    private final Addressees addressees;
    private final Bodies bodies;
    private final Phrases<String> reportingCues;
    private final Phrases<String> petitioners;
    private final Phrases<String> fronts;
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
     */
    List<FoundDirective> read(Words words, List<List<Range>> paragraphs, Cast cast) {
        SpeechWalk walk = new SpeechWalk(words, cast, this);
        for (List<Range> paragraph : paragraphs) {
            walk.beginParagraph();
            paragraph.forEach(walk::read);
        }
        return walk.found();
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
