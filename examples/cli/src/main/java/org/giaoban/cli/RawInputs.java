package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that a command line names, as bytes: files, texts in folders, and {@code -} for standard input. */
final class RawInputs {
    private final InputStream in;

    RawInputs(InputStream in) {
        this.in = in;
    }

    /** The inputs behind one word of the command line; folders are walked in the order of their names. */
    List<String> behind(String word) throws IOException {
        if (word.equals(Inputs.STANDARD_INPUT) || !Files.isDirectory(Path.of(word))) {
            return List.of(word);
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of(word))) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> files.add(file.toString()));
        }
        return files;
    }

    /**
     * The bytes of an input.
     *
     * @throws IOException where it cannot be read
     */
    byte[] bytes(String name) throws IOException {
        return name.equals(Inputs.STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
    }
}
