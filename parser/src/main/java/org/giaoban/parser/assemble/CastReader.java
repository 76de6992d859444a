package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.recognise.Allusion;
import org.giaoban.parser.recognise.Allusions;
import org.giaoban.parser.recognise.People;
import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.text.Mark;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads who the people of a bulletin are and which places speak of them. */
final class CastReader {
    private static final int LONGEST_NAME = 6;

    private final People people;
    private final Allusions allusions;

    CastReader(Lexicons lexicons) {
        this.people = new People(lexicons);
        this.allusions = new Allusions(lexicons);
    }

    /**
     * Reads the cast.
     *
     * @param words the text
     * @param sentences the stretches to read, in the order of the text: headline, captions and sentences of the body
     */
    Cast read(Words words, List<Range> sentences) {
        Roster roster = new Roster(words);
        List<List<PersonMention>> mentions = new ArrayList<>();
        for (Range sentence : sentences) {
            List<PersonMention> found = people.in(words, sentence);
            found.forEach(roster::add);
            mentions.add(found);
        }
        Map<String, Figure> figures = roster.figures();
        Whois whois = new Whois(words, figures.values());
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            addReferences(new Scene(words, roster, figures, whois), sentences.get(i), mentions.get(i), references);
        }
        return Cast.of(List.copyOf(figures.values()), references);
    }

    private record Scene(Words words, Roster roster, Map<String, Figure> figures, Whois whois) {}

    private void addReferences(Scene scene, Range sentence, List<PersonMention> mentions, List<Reference> references) {
        int from = sentence.from();
        for (PersonMention mention : mentions) {
            addBetween(scene, new Range(from, Math.max(from, mention.range().from())), references);
            Figure figure = scene.whois().of(mention);
            references.add(new Reference(mention.range(), figure, mention));
            from = Math.max(from, mention.range().to());
        }
        addBetween(scene, new Range(from, Math.max(from, sentence.to())), references);
    }

    /** Names without title or address word that are known from elsewhere, and allusions between them. */
    private void addBetween(Scene scene, Range gap, List<Reference> references) {
        int from = gap.from();
        int i = scene.words().next(Mark.CAPITAL, gap.from(), gap.to());
        while (i < gap.to()) {
            int end = knownNameEnd(scene, i, gap.to());
            if (end > 0) {
                addAllusions(scene, new Range(from, i), references);
                Range name = new Range(i, end);
                Figure figure = scene.figures().get(scene.roster().key(name));
                references.add(new Reference(name, figure, null));
                from = end;
            }
            i = scene.words().next(Mark.CAPITAL, Math.max(end, i + 1), gap.to());
        }
        addAllusions(scene, new Range(from, gap.to()), references);
    }

    private static int knownNameEnd(Scene scene, int from, int limit) {
        Words words = scene.words();
        if (!scene.roster().mayBegin(from)) {
            return -1;
        }
        int most = from;
        while (most < Math.min(limit, from + LONGEST_NAME) && words.isCapitalised(most)) {
            most++;
        }
        for (int end = most; end >= from + 2; end--) {
            if (scene.roster().knows(scene.roster().key(new Range(from, end)))) {
                return end;
            }
        }
        return -1;
    }

    private void addAllusions(Scene scene, Range gap, List<Reference> references) {
        if (gap.isEmpty()) {
            return;
        }
        for (Allusion allusion : allusions.in(scene.words(), gap)) {
            @Nullable Figure figure = scene.whois().meantBy(allusion);
            references.add(new Reference(allusion.range(), figure, null));
        }
    }
}
