package org.giaoban.parser.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the tests read: of our own invention, in the manner of content systems. */
final class Pages {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pages");

    private Pages() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".html"));
    }

    static String html(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".html"));
    }

    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name + ".txt"));
    }
}
