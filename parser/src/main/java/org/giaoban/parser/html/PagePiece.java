package org.giaoban.parser.html;

import java.util.Locale;
import java.util.function.Consumer;
import org.giaoban.parser.encoding.TextEncoding;

/**
 * A piece of a page's text that is in one encoding.
 *
 * @param typeface how it is styled
 * @param text what it says
 * @param block number of the block that it stands in, in the order of the page
 * @param writer puts another text in its place
 */
record PagePiece(Typeface typeface, String text, int block, Consumer<String> writer) {
    /** Writes what it says in Unicode. */
    void write(String converted, TextEncoding encoding) {
        boolean raised = typeface.capitals() && encoding == TextEncoding.TCVN3;
        String shown = raised ? converted.toUpperCase(Locale.ROOT) : converted;
        if (!shown.equals(text)) {
            writer.accept(shown);
        }
    }
}
