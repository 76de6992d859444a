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
    private final boolean array;
    private final TextSummary summary;
    private final Set<Path> written = new HashSet<>();
    private boolean first = true;

    /**
     * Makes an output.
     *
     * @param array whether JSON on standard output is an array, because there are several inputs
     */
    Output(PrintStream out, @Nullable Path folder, Format format, boolean array, Locale language) {
        this.out = out;
        this.folder = folder;
        this.format = format;
        this.array = array && folder == null && format == Format.JSON;
        this.summary = new TextSummary(language);
    }

    void open() throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (array) {
            print("[");
        }
    }

    void write(String name, ParsedBulletin bulletin) throws IOException {
        String text = switch (format) {
            case JSON -> BulletinJson.writePretty(bulletin);
            case JSONL -> BulletinJson.write(bulletin);
            case TEXT -> summary.of(bulletin);
        };
        if (folder != null) {
            writeFile(folder, name, text + "\n");
        } else {
            print(first ? "" : array ? ",\n" : format == Format.TEXT ? "\n" : "");
            print(array ? text : text + "\n");
        }
        first = false;
    }

    void close() {
        if (array) {
            print("]\n");
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

    private void print(String text) {
        out.print(text);
    }
}
