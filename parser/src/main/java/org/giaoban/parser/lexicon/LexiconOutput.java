package org.giaoban.parser.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays and texts, each with its length before it, for {@link LexiconInput}. */
final class LexiconOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    LexiconOutput ints(int... all) {
        length(all.length);
        ByteBuffer buffer = ByteBuffer.allocate(all.length * Integer.BYTES);
        buffer.asIntBuffer().put(all);
        bytes.writeBytes(buffer.array());
        return this;
    }

    LexiconOutput longs(long[] all) {
        length(all.length);
        ByteBuffer buffer = ByteBuffer.allocate(all.length * Long.BYTES);
        buffer.asLongBuffer().put(all);
        bytes.writeBytes(buffer.array());
        return this;
    }

    /** Texts without line breaks, at least one. */
    LexiconOutput lines(List<String> all) {
        byte[] text = String.join("\n", all).getBytes(StandardCharsets.UTF_8);
        length(text.length);
        bytes.writeBytes(text);
        return this;
    }

    private void length(int length) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
