package org.giaoban.parser.html;

import java.util.List;
import java.util.Objects;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Span;

/**
 * What was read in a page.
 *
 * @param bulletin the reading; its spans point into its text, which was made from the page
 * @param sources which element each piece of that text stood in
 * @param metadata what the data of the page says beside it
 */
public record HtmlBulletin(ParsedBulletin bulletin, SourceMap sources, PageMetadata metadata) {
    /** Refuses missing parts. */
    public HtmlBulletin {
        Objects.requireNonNull(bulletin, "bulletin");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(metadata, "metadata");
    }

    /** {@return the text that was made from the page} */
    public String text() {
        return bulletin.text();
    }

    /**
     * The elements that a span stood in.
     *
     * @param span a place in the text
     * @return each element once, in the order of the text
     */
    public List<PageElement> elementsOf(Span span) {
        return sources.elementsOf(span);
    }
}
