package org.giaoban.parser.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The README of the repository in its parts. */
final class Readme {
    static final Path ROOT = Path.of("..");

    private Readme() {}

    static String text() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The fenced blocks that carry a language, or none. */
    static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String open = null;
        StringBuilder block = new StringBuilder();
        for (String line : text().lines().toList()) {
            if (!line.startsWith("```")) {
                block.append(line).append('\n');
            } else if (open == null) {
                open = line.substring(3);
                block.setLength(0);
            } else {
                if (open.equals(language)) {
                    blocks.add(block.toString().strip());
                }
                open = null;
            }
        }
        return blocks;
    }

    /** The rows of a table under a heading whose first cell is a name in code: the cells, without the marks of code. */
    static List<List<String>> rows(String heading) throws IOException {
        String after = text().split("(?m)^## " + heading + "$", 2)[1];
        return after.split("(?m)^## ", 2)[0]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip())
                        .toList())
                .toList();
    }
}
