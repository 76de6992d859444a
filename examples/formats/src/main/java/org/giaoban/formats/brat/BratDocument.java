package org.giaoban.formats.brat;

import org.giaoban.formats.text.CleanText;
import org.giaoban.parser.ParsedBulletin;

/**
 * A reading as the two files of a brat document. The spans are the values with the words they were read from, in code points; a value
 * in several pieces or lines is one discontinuous span. What belongs to something is tied to it by the relation {@code Of}; codes are
 * attributes; what the words do not say themselves (days, standard forms, names behind "đồng chí") is in the notes. A value without
 * evidence has no place in the text and is left out.
 *
 * @param text the content of {@code NAME.txt}, the bulletin itself
 * @param annotations the content of {@code NAME.ann}; empty where nothing was read
 */
public record BratDocument(String text, String annotations) {
    /**
     * The document of a reading.
     *
     * @param bulletin the reading
     * @return both files, to be written as UTF-8
     */
    public static BratDocument of(ParsedBulletin bulletin) {
        String text = CleanText.wellFormed(bulletin.text());
        return new BratDocument(text, new Standoff(bulletin, text).lines());
    }
}
