package org.giaoban.parser.layout;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.Words;

/** Tells what stands where on a page. */
public final class LayoutReader {
    private final Furniture furniture;
    private final Bylines bylines;
    private final PageDates dates;
    private final LineJoiner joiner;
    private final Headlines headlines;
    private final Captions captions;
    private final GluedCaptions gluedCaptions;
    private final Subheadings subheadings;
    private final PageTails tails;

    /**
     * {@return the reader}
     *
     * @param lexicons its words
     */
    public LayoutReader(Lexicons lexicons) {
        PenNames penNames = new PenNames(lexicons);
        CaptionSigns signs = new CaptionSigns(lexicons);
        PhotoCredits credits = new PhotoCredits(lexicons, penNames);
        this.furniture = new Furniture(lexicons);
        this.bylines = new Bylines(lexicons, penNames);
        this.dates = new PageDates(lexicons, bylines);
        this.joiner = new LineJoiner(lexicons, dates);
        this.headlines = new Headlines(dates);
        this.captions = new Captions(signs, credits);
        this.gluedCaptions = new GluedCaptions(lexicons, signs, credits);
        this.subheadings = new Subheadings(lexicons);
        this.tails = new PageTails(lexicons);
    }

    /**
     * Lays out a page.
     *
     * @param words the text
     * @return headline, date, authors, captions and paragraphs; nothing of the page's own furniture
     */
    public Layout read(Words words) {
        PageLines lines = new PageLines(words, Lines.of(words, joiner, tails), furniture, dates);
        PageHead head = new PageHead(words, lines, this).read();
        return new PageBody(words, lines, head, this).read();
    }

    Bylines bylines() {
        return bylines;
    }

    PageDates dates() {
        return dates;
    }

    Headlines headlines() {
        return headlines;
    }

    Captions captions() {
        return captions;
    }

    GluedCaptions gluedCaptions() {
        return gluedCaptions;
    }

    Subheadings subheadings() {
        return subheadings;
    }
}
