package org.giaoban.parser.html;

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

    private DeclaredCharset() {}

    /** What the content type says, else the first declaration in the page, else null. */
    static @Nullable Charset of(byte[] page, @Nullable String contentType) {
        Charset served = contentType == null ? null : named(contentType);
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        return served == null ? named(head) : served;
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
                return wide ? StandardCharsets.UTF_8 : latin ? PageBytes.WESTERN : charset;
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
}
