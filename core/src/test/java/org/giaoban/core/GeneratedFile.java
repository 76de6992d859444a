package org.giaoban.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is made from the code: compared with it, or written where {@code giaoban.regenerate} is set. */
public final class GeneratedFile {
    private GeneratedFile() {}

    public static void holds(Path file, String content) throws IOException {
        if (Boolean.getBoolean("giaoban.regenerate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        }
        assertThat(Files.readString(file))
                .as(
                        "%s no longer says what the code says; mvn -pl core test -Dtest=GeneratedFilesTest "
                                + "-Dgiaoban.regenerate=true writes it anew",
                        file)
                .isEqualTo(content);
    }
}
