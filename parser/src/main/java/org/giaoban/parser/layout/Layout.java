package org.giaoban.parser.layout;

import java.time.LocalDate;
import java.util.List;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What stands where on the page.
 *
 * @param section the label above the headline
 * @param headline the title line
 * @param published the words of the page's own date
 * @param publishedOn the day that they say
 * @param authors pen names, one range a name
 * @param captions photo captions, each once
 * @param paragraphs the running text in order, the lead first
 */
public record Layout(
        @Nullable Range section,
        @Nullable Range headline,
        @Nullable Range published,
        @Nullable LocalDate publishedOn,
        List<Range> authors,
        List<Range> captions,
        List<Paragraph> paragraphs) {
    /** Keeps unmodifiable copies of the lists. */
    public Layout {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        paragraphs = List.copyOf(paragraphs);
    }
}
