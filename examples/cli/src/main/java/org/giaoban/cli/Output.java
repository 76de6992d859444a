package org.giaoban.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Function;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.formats.jsonld.BulletinJsonLd;
import org.giaoban.formats.webannotation.BulletinAnnotations;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/** Where readings go, one after the other. Closing completes it; what is not closed leaves no half-written file under its name. */
interface Output extends AutoCloseable {
    /**
     * Writes a reading.
     *
     * @param name the name of the input
     */
    void write(String name, ParsedBulletin bulletin) throws IOException;

    /** Notes an input that could not be read. */
    default void miss() {}

    @Override
    void close() throws IOException;

    /**
     * The output in a format.
     *
     * @param files where files go; null for standard output, which a format of several files does not have
     */
    static Output of(Format format, PrintStream out, @Nullable Folder files, Locale language) throws IOException {
        return switch (format) {
            case JSON -> documents(BulletinJson::writePretty, ".json", Layout.ARRAY, out, files);
            case JSONL -> documents(BulletinJson::write, ".jsonl", Layout.LINES, out, files);
            case TEXT -> documents(new TextSummary(language)::of, ".txt", Layout.BLANK_LINES, out, files);
            case JSONLD -> documents(BulletinJsonLd::of, ".jsonld", Layout.ARRAY, out, files);
            case WEBANNOTATION -> documents(BulletinAnnotations::of, ".annotations.jsonld", Layout.ARRAY, out, files);
            case ICS -> new CalendarOutput(out, files);
            case CSV -> new RegisterOutput(needed(files));
            case BRAT -> new BratOutput(needed(files));
        };
    }

    private static Output documents(
            Function<ParsedBulletin, String> form,
            String suffix,
            Layout layout,
            PrintStream out,
            @Nullable Folder files) {
        return files == null ? new StreamOutput(out, form, layout) : new FileOutput(files, form, suffix);
    }

    private static Folder needed(@Nullable Folder files) {
        if (files == null) {
            throw new IllegalArgumentException("no folder for a format of several files");
        }
        return files;
    }

    /** How documents follow each other on standard output. */
    enum Layout {
        /** One by itself, several as a JSON array. */
        ARRAY,
        /** Each ends with a line break. */
        LINES,
        /** With a blank line between them. */
        BLANK_LINES
    }
}
