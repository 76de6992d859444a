package org.giaoban.formats.text;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers made from what they name: the same words give the same one, on every machine and on every day. */
public final class StableId {
    private StableId() {}

    /**
     * The identifier of something.
     *
     * @param words what makes it what it is, in this order
     * @return a name-based UUID
     */
    public static UUID of(String... words) {
        return UUID.nameUUIDFromBytes(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The identifier of something as an IRI.
     *
     * @param words what makes it what it is, in this order
     * @return {@code urn:uuid:} and the UUID
     */
    public static URI urn(String... words) {
        return URI.create("urn:uuid:" + of(words));
    }
}
