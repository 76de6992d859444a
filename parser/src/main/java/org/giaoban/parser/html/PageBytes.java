package org.giaoban.parser.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.giaoban.parser.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/** The bytes of a page, and the charsets that they may be read in. */
final class PageBytes {
    static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char LAST_ASCII = '\u007f';
    private static final int WELL_FORMED_FOR_ONE = 20;

    private final byte[] bytes;
    private final @Nullable Charset declared;
    private final List<Charset> charsets;

    private PageBytes(byte[] bytes, @Nullable Charset declared, List<Charset> charsets) {
        this.bytes = bytes;
        this.declared = declared;
        this.charsets = charsets;
    }

    /**
     * A page that nobody knows.
     *
     * @param contentType what it was served with, or null
     */
    static PageBytes of(byte[] bytes, @Nullable String contentType) {
        Charset marked = byFirstBytes(bytes);
        if (marked != null) {
            return new PageBytes(bytes, null, List.of(marked));
        }
        Charset declared = DeclaredCharset.of(bytes, contentType);
        if (isUtf8(bytes)) {
            return new PageBytes(bytes, declared, List.of(StandardCharsets.UTF_8));
        }
        boolean western = declared == null || declared.equals(WESTERN);
        return new PageBytes(bytes, declared, western ? List.of(WESTERN) : List.of(WESTERN, declared));
    }

    /** A page in an encoding that the caller knows; letters of the nineties may have been saved as UTF-8. */
    static PageBytes in(TextEncoding encoding, byte[] bytes) {
        Charset charset = switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
            case WINDOWS_1252 -> WESTERN;
            case WINDOWS_1258, TCVN3, VNI, VIQR -> isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN;
        };
        return new PageBytes(bytes, null, List.of(charset));
    }

    /** The charset that the page says it is in; null where it says nothing, or a byte order mark says it. */
    @Nullable
    Charset declared() {
        return declared;
    }

    /**
     * The likeliest first: Windows-1252 for bytes that may be in any encoding of one byte a letter, to be judged by their words; the declared
     * one last, for the case that the words do not tell.
     */
    List<Charset> charsets() {
        return charsets;
    }

    /** The page as characters. */
    String in(Charset charset) {
        String text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether a page in a charset contradicts what it says; one in ASCII letters contradicts nothing. */
    boolean isContradictedBy(String charset) {
        if (declared == null || declared.name().equalsIgnoreCase(charset)) {
            return false;
        }
        for (byte octet : bytes) {
            if (octet < 0) {
                return true;
            }
        }
        return false;
    }

    /** A byte order mark, or the {@code <} of a page in UTF-16. */
    private static @Nullable Charset byFirstBytes(byte[] page) {
        if (begins(page, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(page, 0xfe, 0xff) || begins(page, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(page, 0xff, 0xfe) || begins(page, '<', 0) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] page, int... mark) {
        boolean same = page.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (page[i] & 0xff) == mark[i];
        }
        return same;
    }

    /** Whether the bytes are UTF-8, damaged in one place of twenty at most. */
    private static boolean isUtf8(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int malformed = 0;
        int beyond = 0;
        for (int i = 0; i < text.length(); i++) {
            malformed += text.charAt(i) == REPLACEMENT ? 1 : 0;
            beyond += text.charAt(i) > LAST_ASCII ? 1 : 0;
        }
        return beyond - malformed >= malformed * WELL_FORMED_FOR_ONE;
    }
}
