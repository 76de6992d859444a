package org.giaoban.parser.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;

/** Files {@code *.txt} in UTF-8. */
final class PlainText implements BulletinFormat {
    private final BulletinParser parser;

    PlainText(BulletinParser parser) {
        this.parser = Objects.requireNonNull(parser, "parser");
    }

    @Override
    public boolean accepts(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public ParsedBulletin read(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return parser.parse(text.startsWith("\ufeff") ? text.substring(1) : text);
    }
}
