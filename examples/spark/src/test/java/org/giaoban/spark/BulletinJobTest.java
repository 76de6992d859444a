package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinJobTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return BulletinJob.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    @Test
    void theCommandTellsHowManyRowsItWroteAndRefusesToWriteThemTwice() throws Exception {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("briefing.txt"), Bulletins.BRIEFING);
        String[] line = {input.toString(), folder.resolve("out").toString(), "--lang", "en"};
        assertThat(run(line)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("articles\t1\nmeetings\t1\nparticipants\t1\ndirectives\t1\n")
                .endsWith("rejected\t0\n");
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("exists; --overwrite replaces it");
    }

    @Test
    void aWrongCommandLineIsExplained() {
        assertThat(run("only-one")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("OUTPUT");
    }

    @Test
    void aFolderThatIsNotThereIsExplained() {
        assertThat(run(
                        folder.resolve("nowhere").toString(),
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere");
    }
}
