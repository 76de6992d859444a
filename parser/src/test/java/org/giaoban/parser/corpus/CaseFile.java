package org.giaoban.parser.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of a corpus file: {@code === title}, an optional {@code @published yyyy-MM-dd}, the text, {@code ---}, and the lines of the
 * expected trace.
 */
final class CaseFile {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    private CaseFile() {}

    /** One case. */
    record Case(String file, String title, LocalDate published, String text, List<String> expected) {
        String name() {
            return file + ": " + title;
        }
    }

    /** All cases in the files of a folder of the corpus. */
    static List<Case> in(String folder) {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                cases.addAll(read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String all = Files.readString(file);
        for (String part : all.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                cases.add(one(file.getFileName().toString(), part));
            }
        }
        return cases;
    }

    private static Case one(String file, String part) {
        int line = part.indexOf('\n');
        String title = part.substring(0, line).strip();
        String rest = part.substring(line + 1);
        LocalDate published = null;
        if (rest.startsWith("@published ")) {
            int end = rest.indexOf('\n');
            published =
                    LocalDate.parse(rest.substring("@published ".length(), end).strip());
            rest = rest.substring(end + 1);
        }
        int rule = rest.indexOf("\n---\n");
        if (rule < 0) {
            throw new IllegalStateException(file + ": no --- in case " + title);
        }
        List<String> expected = rest.substring(rule + 5)
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Case(file, title, published, rest.substring(0, rule), expected);
    }
}
