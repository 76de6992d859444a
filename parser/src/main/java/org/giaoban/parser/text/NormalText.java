package org.giaoban.parser.text;

import java.util.Objects;
import org.giaoban.parser.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * The normal form of a caller's text, with the way back to the caller's offsets.
 *
 * <p>Normal means: Unicode NFC; no invisible characters; U+00D0 and U+0189 as {@code Đ}. Letters, dashes, quotes, white space and tone
 * placement stay as the writer wrote them.
 */
public final class NormalText {
    private final String source;
    private final String text;
    private final @Nullable Origins origins;

    NormalText(String source, String text, @Nullable Origins origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    /**
     * Brings a text into normal form, in time linear in its length.
     *
     * @param source any string
     * @return its normal form; the source itself is kept, not copied, where it already is normal
     */
    public static NormalText of(String source) {
        Objects.requireNonNull(source, "source");
        return Normalisation.isNormal(source) ? new NormalText(source, source, null) : new Normalisation(source).run();
    }

    /** {@return the whole normal form} */
    public String text() {
        return text;
    }

    /** {@return the number of UTF-16 units of the normal form} */
    public int length() {
        return text.length();
    }

    /**
     * The place in the caller's text that a piece of the normal form was made from.
     *
     * @param start first unit in the normal form
     * @param end end in the normal form, after {@code start}
     * @return half-open UTF-16 offsets in the caller's text, without invisible characters at its end
     */
    public Span toSource(int start, int end) {
        if (origins == null || start >= end) {
            int at = origins == null || start >= text.length() ? Math.min(start, source.length()) : origins.of(start);
            return new Span(at, origins == null ? Math.max(at, end) : at);
        }
        int limit = end < text.length() ? origins.of(end) : source.length();
        int last = origins.of(end - 1);
        int stop = last + 1;
        while (stop < limit && Normalisation.continuesCharacter(source, stop)) {
            stop++;
        }
        return new Span(origins.of(start), Math.max(stop, origins.of(start) + 1));
    }

    /**
     * A piece of the normal form as a value: every run of white space, line breaks included, is one space.
     *
     * @param start first unit in the normal form
     * @param end end in the normal form
     * @return the value, without white space at its edges
     */
    public String value(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        boolean parted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean white = CharKinds.isWhite(c);
            if (!white) {
                out.append(parted && !out.isEmpty() ? " " : "").append(c);
            }
            parted = white;
        }
        return out.toString();
    }
}
