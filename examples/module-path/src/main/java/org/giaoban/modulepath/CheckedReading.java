package org.giaoban.modulepath;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.BulletinParser;

/** Reads a bulletin, writes the article as JSON, and then what a validator finds in it. */
public final class CheckedReading {
    private CheckedReading() {}

    /**
     * Writes to standard output, in UTF-8.
     *
     * @param args the file of the bulletin, in UTF-8
     * @throws IOException where it cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        write(Files.readString(Path.of(args[0])), out);
    }

    /** The article on one line, read back from its own JSON before it is checked; then a line for each broken constraint. */
    static void write(String text, PrintStream out) throws IOException {
        String json = BulletinJson.write(BulletinParser.create().parse(text).article());
        out.println(json);
        Article article = BulletinJson.readArticle(json);
        for (Violation violation : BulletinValidator.create(Locale.ENGLISH).validate(article)) {
            out.println(violation.pointer() + ": " + violation.message());
        }
    }
}
