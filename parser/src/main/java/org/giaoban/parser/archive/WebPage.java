package org.giaoban.parser.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.html.HtmlBulletinReader;

/** Files {@code *.html} and {@code *.htm}. */
final class WebPage implements BulletinFormat {
    private final HtmlBulletinReader reader;

    WebPage(HtmlBulletinReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    @Override
    public boolean accepts(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    @Override
    public ParsedBulletin read(byte[] bytes) {
        return reader.read(bytes).bulletin();
    }
}
