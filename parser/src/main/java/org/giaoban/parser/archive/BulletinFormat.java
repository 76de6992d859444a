package org.giaoban.parser.archive;

import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;

/** A kind of file that bulletins stand in. Its methods are called from several threads at once. */
public interface BulletinFormat {
    /**
     * Whether files of this kind have such a name.
     *
     * @param file the file
     * @return whether a file of that name in a folder is to be read; the others are passed over
     */
    boolean accepts(Path file);

    /**
     * Reads a file.
     *
     * @param bytes all of the file
     * @return the reading
     * @throws CharacterCodingException where the bytes are no text of this kind
     */
    ParsedBulletin read(byte[] bytes) throws CharacterCodingException;

    /**
     * Plain text in UTF-8, with or without a byte order mark: {@code *.txt}.
     *
     * @param parser reads the text
     * @return the format
     */
    static BulletinFormat text(BulletinParser parser) {
        return new PlainText(parser);
    }
}
