package org.giaoban.parser.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.encoding.DecodedText;

/** Files {@code *.txt}. */
final class PlainText implements BulletinFormat {
    private final BulletinParser parser;
    private final Function<byte[], DecodedText> decoder;

    PlainText(BulletinParser parser, Function<byte[], DecodedText> decoder) {
        this.parser = Objects.requireNonNull(parser, "parser");
        this.decoder = Objects.requireNonNull(decoder, "decoder");
    }

    @Override
    public boolean accepts(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public ParsedBulletin read(byte[] bytes) {
        return parser.parse(decoder.apply(bytes));
    }
}
