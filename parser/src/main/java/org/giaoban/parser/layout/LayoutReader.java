package org.giaoban.parser.layout;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.Words;

/** Tells what stands where on a page. */
public final class LayoutReader {
    private final Furniture furniture;
    private final PageDates dates;
    private final Bylines bylines;
    private final Captions captions;

    /**
     * {@return the reader}
     *
     * @param lexicons its words
     */
    public LayoutReader(Lexicons lexicons) {
        this.furniture = new Furniture(lexicons);
        this.dates = new PageDates(lexicons);
        this.bylines = new Bylines(lexicons);
        this.captions = new Captions(lexicons);
    }

    /**
     * Lays out a page.
     *
     * @param words the text
     * @return headline, date, authors, captions and paragraphs; nothing of the page's own furniture
     */
    public Layout read(Words words) {
        List<Line> lines = Lines.of(words);
        PageHead head = new PageHead(words, lines, this).read();
        return new PageBody(words, lines, head, this).read();
    }

    Furniture furniture() {
        return furniture;
    }

    PageDates dates() {
        return dates;
    }

    Bylines bylines() {
        return bylines;
    }

    Captions captions() {
        return captions;
    }
}
