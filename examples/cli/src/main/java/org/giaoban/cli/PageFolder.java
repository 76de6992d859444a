package org.giaoban.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder that gets pages: each as a whole or not at all, and none over a file that is there already, unless told so. */
final class PageFolder {
    static final String INDEX = "index.html";

    private final Path folder;
    private final boolean overwriting;
    private final Set<String> taken = new HashSet<>(Set.of(INDEX));

    PageFolder(Path folder, boolean overwriting) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.overwriting = overwriting;
    }

    /** The name of the page for an input: {@code sub/a.txt} gets {@code a.html}, the next of that name {@code a-2.html}. */
    String nameFor(String input) {
        String stem = stem(input);
        String name = stem + ".html";
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i + ".html";
        }
        return name;
    }

    /**
     * Writes a page.
     *
     * @throws FileAlreadyExistsException where a file of this name is there already
     */
    void write(String name, String page) throws IOException {
        Path target = folder.resolve(name);
        if (!overwriting && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "is there already; --overwrite replaces it");
        }
        Path half = folder.resolve("." + name + ".tmp");
        try {
            Files.writeString(half, page, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static String stem(String input) {
        if (input.equals(Inputs.STANDARD_INPUT)) {
            return "stdin";
        }
        String file = String.valueOf(Path.of(input).getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
