package org.giaoban.parser.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;

/**
 * The cases of a corpus file: {@code === title}, lines {@code @name value}, the text, {@code ---}, and the lines of the expected trace
 * (see {@link Expectation}). {@code @published yyyy-MM-dd} is the reference day, {@code @hard n} says that the case shows the n-th of
 * the hard cases of the genre, {@code @read people layout} names the traces to compare instead of that of the folder.
 */
public final class CaseFile {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    private CaseFile() {}

    /** One case; its kinds are the traces that are compared. */
    public record Case(
            String file,
            String title,
            Map<String, String> marks,
            String text,
            List<String> kinds,
            Expectation expected) {
        String name() {
            return file + ": " + title;
        }

        /** Where a parser reads it otherwise than it says. */
        List<String> faults(BulletinParser parser) {
            return expected.faults(Trace.of(kinds, parser.parse(text, published())));
        }

        LocalDate published() {
            return marks.containsKey("published") ? LocalDate.parse(marks.get("published")) : null;
        }
    }

    /** All cases in the files of a folder of the corpus. */
    public static List<Case> in(String folder) {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                String kind = folder.equals("known-gaps") ? name.substring(0, name.indexOf('.')) : folder;
                cases.addAll(read(file, kind));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static List<Case> read(Path file, String kind) throws IOException {
        List<Case> cases = new ArrayList<>();
        String all = Files.readString(file);
        for (String part : all.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                cases.add(one(file.getFileName().toString(), part, kind));
            }
        }
        return cases;
    }

    private static Case one(String file, String part, String kind) {
        int line = part.indexOf('\n');
        String title = part.substring(0, line).strip();
        String rest = part.substring(line + 1);
        Map<String, String> marks = new HashMap<>();
        while (rest.startsWith("@")) {
            int space = rest.indexOf(' ');
            int end = rest.indexOf('\n');
            marks.put(rest.substring(1, space), rest.substring(space, end).strip());
            rest = rest.substring(end + 1);
        }
        int rule = rest.indexOf("\n---\n");
        if (rule < 0) {
            throw new IllegalStateException(file + ": no --- in case " + title);
        }
        List<String> kinds = Arrays.asList(marks.getOrDefault("read", kind).split(" "));
        Expectation expected = Expectation.of(rest.substring(rule + 5).lines().toList());
        return new Case(file, title, marks, rest.substring(0, rule), kinds, expected);
    }
}
