package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/** Reads who was told to do what, and by whom. */
final class DirectiveReader {
    private final Quotations quotations;
    private final Statements statements;
    private final Sayings sayings;
    private final Speakers speakers;
    private final ImpersonalOrders impersonalOrders;
    private final Continuations continuations;
    private final DirectiveCutter cutter;
    private final Leaders leaders;

    DirectiveReader(Lexicons lexicons) {
        this.quotations = new Quotations(lexicons);
        this.statements = new Statements(lexicons);
        this.sayings = new Sayings(lexicons);
        this.speakers = new Speakers(lexicons);
        this.impersonalOrders = new ImpersonalOrders(lexicons);
        this.continuations = new Continuations(lexicons);
        this.cutter = new DirectiveCutter(lexicons);
        this.leaders = new Leaders(lexicons);
    }

    /**
     * Reads the directives of a meeting.
     *
     * @param words the text
     * @param paragraphs the sentences of each paragraph, in order
     * @param cast who is who
     * @param presidium who leads the meeting
     */
    List<FoundDirective> read(Words words, List<List<Range>> paragraphs, Cast cast, Presidium presidium) {
        SpeechWalk walk = new SpeechWalk(words, cast, presidium, this);
        int lead = 0;
        for (List<Range> paragraph : paragraphs) {
            walk.read(paragraph);
            lead = paragraph == paragraphs.get(0) ? walk.found().size() : lead;
        }
        return Repeats.leftOut(words, lead, walk.found());
    }

    Leaders leaders() {
        return leaders;
    }

    Quotations quotations() {
        return quotations;
    }

    Statements statements() {
        return statements;
    }

    Sayings sayings() {
        return sayings;
    }

    Speakers speakers() {
        return speakers;
    }

    ImpersonalOrders impersonalOrders() {
        return impersonalOrders;
    }

    Continuations continuations() {
        return continuations;
    }

    DirectiveCutter cutter() {
        return cutter;
    }
}
