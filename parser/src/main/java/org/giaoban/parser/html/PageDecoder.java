package org.giaoban.parser.html;

import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into text. A caller who knows the encodings of an archive better gives one of their own. */
@FunctionalInterface
public interface PageDecoder {
    /**
     * Decodes a page.
     *
     * @param page its bytes
     * @param contentType the {@code Content-Type} that it was served with, or null
     * @return its text; what cannot be decoded is U+FFFD, never an exception
     */
    String decode(byte[] page, @Nullable String contentType);

    /**
     * {@return the decoder that believes, in this order, a byte order mark, the content type, the page's own declaration; without any,
     * and for a page that is UTF-8 though it says Latin, UTF-8}
     */
    static PageDecoder declared() {
        return DeclaredCharset::decode;
    }
}
