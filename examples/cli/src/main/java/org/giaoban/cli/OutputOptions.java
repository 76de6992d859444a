package org.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that writes files. */
final class OutputOptions {
    private static final List<String> READ = List.of(".txt", ".html", ".htm");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "write files into this folder instead of to standard output")
    private @Nullable Path output;

    @Option(
            names = "--overwrite",
            description =
                    "replace files that are in the folder already; without, they are kept and named. Inputs are never replaced")
    private boolean overwriting;

    boolean isGiven() {
        return output != null;
    }

    /**
     * The folder of the command line; null for standard output.
     *
     * @param inputs the words of the command line that name inputs
     */
    @Nullable
    Folder folder(List<String> inputs) throws IOException {
        return output == null ? null : new Folder(output, overwriting, file -> isInput(file, inputs));
    }

    /** Whether a file is one of the inputs, or one that is read from a folder among them. */
    private static boolean isInput(Path file, List<String> inputs) {
        return inputs.stream()
                .filter(word -> !word.equals(Inputs.STANDARD_INPUT))
                .map(Path::of)
                .filter(Files::exists)
                .anyMatch(input -> Files.isDirectory(input)
                        ? isRead(file) && real(file).startsWith(real(input))
                        : real(file).equals(real(input)));
    }

    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return READ.stream().anyMatch(name::endsWith);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
