package org.giaoban.parser.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a page says it is in. */
final class DeclaredCharset {
    private static final int HEAD = 4096;
    private static final Pattern DECLARATION =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{1,40})");
    private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

    private DeclaredCharset() {}

    static String decode(byte[] page, @Nullable String contentType) {
        Charset marked = byMark(page);
        if (marked != null) {
            String text = new String(page, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Charset declared = contentType == null ? null : named(contentType);
        if (declared == null) {
            String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
            declared = named(head);
        }
        boolean latin = declared == null || declared.equals(WINDOWS_LATIN);
        String utf8 = latin ? utf8(page) : null;
        return utf8 != null ? utf8 : new String(page, declared == null ? WINDOWS_LATIN : declared);
    }

    private static @Nullable Charset byMark(byte[] page) {
        if (begins(page, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(page, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(page, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] page, int... mark) {
        boolean same = page.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (page[i] & 0xff) == mark[i];
        }
        return same;
    }

    /** The first charset named that Java knows. Latin-1 is Windows Latin on the web, and a declaration in ASCII letters rules UTF-16 out. */
    private static @Nullable Charset named(String text) {
        Matcher matcher = DECLARATION.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            Charset charset = known(matcher.group(1));
            if (charset != null) {
                boolean wide =
                        charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
                boolean latin =
                        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
                return wide ? StandardCharsets.UTF_8 : latin ? WINDOWS_LATIN : charset;
            }
        }
        return null;
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String utf8(byte[] page) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
