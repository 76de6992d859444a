package org.giaoban.parser.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link LexiconOutput} has written, in the same order. */
final class LexiconInput {
    private final ByteBuffer bytes;

    LexiconInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int[] ints() {
        int[] all = new int[bytes.getInt()];
        bytes.asIntBuffer().get(all);
        bytes.position(bytes.position() + all.length * Integer.BYTES);
        return all;
    }

    long[] longs() {
        long[] all = new long[bytes.getInt()];
        bytes.asLongBuffer().get(all);
        bytes.position(bytes.position() + all.length * Long.BYTES);
        return all;
    }

    String[] lines() {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8).split("\n", -1);
    }
}
