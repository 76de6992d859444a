package org.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/** The folder that files are written into. */
final class Folder {
    private final Path path;
    private final Set<String> written = new HashSet<>();

    /** Makes the folder where there is none. */
    Folder(Path path) throws IOException {
        this.path = path;
        Files.createDirectories(path);
    }

    /** Writes a file as a whole or not at all; two inputs of one name do not overwrite each other. */
    void write(String name, CharSequence text) throws IOException {
        Path target = path.resolve(name);
        if (!written.add(name)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "written already for another input of this name");
        }
        Path half = Files.createTempFile(path, "giaoban", ".tmp");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The name of an input without its folders and its ending. */
    static String stem(String input) {
        if (input.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        String file = String.valueOf(Path.of(input).getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
