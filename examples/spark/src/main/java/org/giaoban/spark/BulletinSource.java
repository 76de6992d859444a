package org.giaoban.spark;

import java.util.Locale;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.html.HtmlBulletinReader;
import org.jspecify.annotations.Nullable;

/** Reads raw bulletins, be they text or web pages, in whatever encoding. One serves a whole partition. */
final class BulletinSource {
    private final BulletinParser parser;
    private final TextDecoder decoder;
    private final HtmlBulletinReader pages;

    BulletinSource(JobOptions options) {
        this.parser = BulletinParser.create(options.parserOptions());
        this.decoder = TextDecoder.create(options.language());
        this.pages = HtmlBulletinReader.create(parser);
    }

    ParsedBulletin read(RawBulletin raw) {
        if (isPage(raw)) {
            return raw.isText()
                    ? pages.read(raw.text()).bulletin()
                    : pages.read(raw.content()).bulletin();
        }
        return parser.parse(raw.isText() ? decoder.repair(raw.text()) : decoder.decode(raw.content()));
    }

    private static boolean isPage(RawBulletin raw) {
        return isPageName(raw.name()) || firstSign(raw.content()) == '<';
    }

    private static boolean isPageName(@Nullable String name) {
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return small.endsWith(".html") || small.endsWith(".htm");
    }

    /** The first byte that is neither white space nor part of a byte order mark of UTF-8; a blank where there is none. */
    private static char firstSign(byte[] content) {
        for (byte b : content) {
            boolean skipped = b >= 0 ? b <= ' ' : (b & 0xff) == 0xef || (b & 0xff) == 0xbb || (b & 0xff) == 0xbf;
            if (!skipped) {
                return (char) (b & 0xff);
            }
        }
        return ' ';
    }
}
