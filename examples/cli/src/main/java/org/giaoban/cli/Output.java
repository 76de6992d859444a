package org.giaoban.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.parser.ParsedBulletin;
import org.jspecify.annotations.Nullable;

/** Writes readings: to standard output one after the other, or one file an input in a folder. */
final class Output {
    private final PrintStream out;
    private final @Nullable Path folder;
    private final Format format;
    private final TextSummary summary;
    private final Set<Path> written = new HashSet<>();
    private @Nullable String held;
    private boolean printed;
    private long inputs;

    Output(PrintStream out, @Nullable Path folder, Format format, Locale language) {
        this.out = out;
        this.folder = folder;
        this.format = format;
        this.summary = new TextSummary(language);
    }

    void open() throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    void write(String name, ParsedBulletin bulletin) throws IOException {
        String text = switch (format) {
            case JSON -> BulletinJson.writePretty(bulletin);
            case JSONL -> BulletinJson.write(bulletin);
            case TEXT -> summary.of(bulletin);
        };
        inputs++;
        if (folder != null) {
            writeFile(folder, name, text + "\n");
        } else if (format == Format.JSON) {
            element(text);
        } else {
            out.print((format == Format.TEXT && printed ? "\n" : "") + text + "\n");
            printed = true;
        }
    }

    /** Counts an input that gives nothing to write. */
    void miss() {
        inputs++;
    }

    /** JSON of several inputs is an array; the first one waits until it is known whether there are several. */
    private void element(String json) {
        if (held != null) {
            out.print((printed ? ",\n" : "[") + held);
            printed = true;
        }
        held = json;
    }

    void close() {
        if (held != null) {
            out.print((printed ? ",\n" : inputs > 1 ? "[" : "") + held + (inputs > 1 ? "]\n" : "\n"));
        } else if (folder == null && format == Format.JSON && inputs > 1) {
            out.print("[]\n");
        }
        out.flush();
    }

    /** Writes a file as a whole or not at all; two inputs of one name do not overwrite each other. */
    private void writeFile(Path directory, String name, String text) throws IOException {
        Path target = directory.resolve(stem(name) + format.suffix());
        if (!written.add(target)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "written already for another input of this name");
        }
        Path half = Files.createTempFile(directory, "giaoban", ".tmp");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String stem(String name) {
        if (name.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        String file = String.valueOf(Path.of(name).getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
