package org.giaoban.parser.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text the text, U+FFFD where bytes are malformed
 * @param wellFormed number of characters beyond ASCII
 * @param malformed number of malformed places
 */
record Utf8(String text, int wellFormed, int malformed) {
    private static final int WELL_FORMED_FOR_ONE = 20;
    private static final int FEWEST_FOR_A_CUT = 3;

    /** Reads bytes from an offset on. */
    static Utf8 read(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        int malformed = 0;
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); ) {
            in.position(in.position() + result.length());
            out.put(TextWords.REPLACEMENT);
            malformed++;
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            beyond += text.charAt(i) >= TextWords.FIRST_NON_ASCII ? 1 : 0;
        }
        return new Utf8(text, beyond - malformed, malformed);
    }

    /** Whether the bytes are UTF-8: well-formed, or damaged in one place of twenty at most, or cut off. */
    boolean isLikely() {
        return malformed == 0
                || wellFormed >= malformed * WELL_FORMED_FOR_ONE
                || malformed == 1 && wellFormed >= FEWEST_FOR_A_CUT;
    }
}
