package org.giaoban.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as an archive holds it.
 *
 * @param name what the archive calls it, or null
 * @param content its bytes
 * @param isText whether the bytes are the UTF-8 of a text that the archive has decoded already
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record RawBulletin(@Nullable String name, byte[] content, boolean isText) {
    private static final int ID_BYTES = 16;

    /** {@return its text; only for one that is text} */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** {@return what name and content give, the same on every machine: 128 bits of their SHA-256 in hexadecimal digits} */
    String id() {
        return idOf(name, content);
    }

    /**
     * The id of an input.
     *
     * @param name its name, or null
     * @param content its bytes; none for one that could not be read
     */
    static String idOf(@Nullable String name, byte[] content) {
        MessageDigest digest = sha256();
        digest.update((name == null ? "" : name).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(content), ID_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
