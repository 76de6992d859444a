package org.giaoban.parser.archive;

import java.nio.file.Path;
import java.util.function.Function;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.html.HtmlBulletinReader;

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
     * @return the reading; what is wrong in the bytes is one of its problems
     */
    ParsedBulletin read(byte[] bytes);

    /**
     * Plain text: {@code *.txt}, in the encoding that {@link TextDecoder} recognises.
     *
     * @param parser reads the text
     * @return the format
     */
    static BulletinFormat text(BulletinParser parser) {
        return text(parser, TextDecoder.create(parser.options().language())::decode);
    }

    /**
     * Plain text: {@code *.txt}, in an encoding that the caller knows.
     *
     * @param parser reads the text
     * @param decoder makes text of the bytes
     * @return the format
     */
    static BulletinFormat text(BulletinParser parser, Function<byte[], DecodedText> decoder) {
        return new PlainText(parser, decoder);
    }

    /**
     * Web pages: {@code *.html} and {@code *.htm}. Needs jsoup on the class path.
     *
     * @param reader reads the page
     * @return the format
     */
    static BulletinFormat page(HtmlBulletinReader reader) {
        return new WebPage(reader);
    }
}
