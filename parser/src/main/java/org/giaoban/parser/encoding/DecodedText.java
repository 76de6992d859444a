package org.giaoban.parser.encoding;

import java.util.List;
import java.util.Objects;
import org.giaoban.parser.report.Problem;

/**
 * A text in Unicode, and what it was before.
 *
 * <p>Spans of a reading of {@link #text()} point into that text, not into the bytes it was made from.
 *
 * @param text the text, without a byte order mark
 * @param encoding what it was written in. Where the confidence is {@link Confidence#UNCLEAR}, what it was read as: UTF-8 where the bytes
 *     are well-formed, otherwise Windows-1252, in which no byte is lost
 * @param misreadings how many times the bytes had been taken for Windows-1252 and saved as UTF-8 on the way: 0 for a text that was never
 *     misread, 1 for {@code Ä‘á»“ng} as well as for TCVN3 letters on a page in UTF-8
 * @param confidence how sure this is
 * @param telling number of words that tell: those that differ between the encodings
 * @param readable how many of them are Vietnamese syllables in this reading
 * @param damaged number of characters that were lost or have no meaning in the encoding
 * @param problems what a reader of the text should know; empty for plain UTF-8
 */
public record DecodedText(
        String text,
        TextEncoding encoding,
        int misreadings,
        Confidence confidence,
        int telling,
        int readable,
        int damaged,
        List<Problem> problems) {
    /** Keeps an unmodifiable copy of the problems. */
    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(confidence, "confidence");
        problems = List.copyOf(problems);
    }

    /** {@return whether the text is another one than plain UTF-8 would have given} */
    public boolean converted() {
        return confidence != Confidence.UNCLEAR && (encoding != TextEncoding.UTF_8 || misreadings > 0);
    }

    /** {@return the share of the telling words that are syllables, from 0 to 1; 1 where no word tells} */
    public double share() {
        return telling == 0 ? 1 : (double) readable / telling;
    }
}
