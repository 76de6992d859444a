package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The inputs that a command line names: files, texts and web pages in folders, and {@code -} for standard input. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    Inputs(InputStream in) {
        this.in = in;
    }

    /** The inputs behind one word of the command line; folders are walked in the order of their names. */
    List<String> behind(String word) throws IOException {
        if (word.equals(STANDARD_INPUT)) {
            return List.of(word);
        }
        Path path = Path.of(word);
        if (!Files.isDirectory(path)) {
            return List.of(word);
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt") || isPage(file.toString()))
                    .sorted()
                    .forEach(file -> files.add(file.toString()));
        }
        return files;
    }

    /** Whether an input is a web page, by its name. */
    static boolean isPage(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".html") || small.endsWith(".htm");
    }

    /**
     * The bytes of an input.
     *
     * @throws IOException where it cannot be read
     */
    byte[] bytes(String name) throws IOException {
        return name.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
    }
}
