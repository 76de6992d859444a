package org.giaoban.parser.encoding;

/** One way to read a text whose characters up to U+00FF stand for bytes; other characters stay what they are. */
interface Decoder {
    /** What it reads. */
    TextEncoding encoding();

    /** Whether a word looks different in this reading. */
    default boolean tells(CharSequence text, int from, int to) {
        return TextWords.hasNonAscii(text, from, to);
    }

    /**
     * Reads a piece of a text.
     *
     * @param out gets what it says
     * @return the number of characters that have no meaning in this reading
     */
    int decode(CharSequence text, int from, int to, StringBuilder out);

    /** Reads a whole text. */
    default Decoded decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int unknown = decode(text, 0, text.length(), out);
        return new Decoded(out.toString(), unknown);
    }

    /**
     * What was read.
     *
     * @param text the text
     * @param unknown number of characters without a meaning
     */
    record Decoded(String text, int unknown) {}
}
