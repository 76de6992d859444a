package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.giaoban.cli.Run.english;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.giaoban.core.json.BulletinJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into folders, whichever command writes it. */
class FolderTest {
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            """;

    @TempDir
    Path folder;

    private List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "parse --format json, a.json",
        "parse --format jsonl, a.jsonl",
        "parse --format text, a.txt",
        "parse --format csv, officials.csv",
        "parse --format ics, calendar.ics",
        "parse --format brat, a.ann",
        "view, a.html",
        "register, register.txt",
        "register --format json, register.json",
        "convert, a.txt"
    })
    void whatIsThereIsKeptAndNamedUnlessTold(String command, String name) throws IOException {
        Path in =
                Files.writeString(Files.createDirectories(folder.resolve("in")).resolve("a.txt"), BULLETIN);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path mine = Files.writeString(out.resolve(name), "mine");
        Stream<String> words = Stream.of(command.split(" "));
        Object[] line = Stream.concat(words, Stream.of("--output", out, in)).toArray();
        Run kept = english(line);
        assertThat(kept.status()).isEqualTo(3);
        assertThat(kept.err()).contains(mine + " is there already; --overwrite replaces it");
        assertThat(mine).hasContent("mine");
        Run replaced =
                english(Stream.concat(Stream.of(line), Stream.of("--overwrite")).toArray());
        assertThat(replaced.status()).isZero();
        assertThat(Files.readString(mine)).isNotEqualTo("mine").isNotEmpty();
    }

    @Test
    void anInputIsNeverReplaced() throws IOException {
        Path in = Files.writeString(folder.resolve("a.txt"), BULLETIN);
        for (Path input : List.of(in, folder)) {
            Run run = english("parse", "--format", "brat", "--overwrite", "--output", folder, input);
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("a.txt is an input of this run and is not replaced");
            assertThat(in).hasContent(BULLETIN);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path in = Files.writeString(folder.resolve("a.txt"), BULLETIN);
        Run run = english("parse", "--output", in.resolve("out"), in);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("giaoban: ", "a.txt").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    @DisabledOnOs(OS.WINDOWS)
    void anInterruptedRunLeavesWholeFilesOnly(String signal, int status) throws IOException, InterruptedException {
        // what a shell puts into the background ignores Ctrl-C, and so does all that it starts
        assumeThat(new ProcessBuilder("sh", "-c", "kill -" + signal + " $$")
                        .start()
                        .waitFor())
                .isNotZero();
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < 3000; i++) {
            Files.writeString(in.resolve("%04d.txt".formatted(i)), BULLETIN.repeat(40));
        }
        Path out = Files.createDirectories(folder.resolve("out"));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Giaoban.class.getName(),
                        "parse",
                        "--output",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (files(out).size() < 10 && run.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid()))
                    .start()
                    .waitFor();
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            run.destroyForcibly();
        }
        assertThat(run.exitValue()).isEqualTo(status);
        List<Path> written = files(out);
        assertThat(written).hasSizeBetween(10, 2999);
        for (Path file : written) {
            assertThat(file.toString()).endsWith(".json");
            assertThat(BulletinJson.mapper().readTree(file.toFile()).path("article"))
                    .isNotEmpty();
        }
    }
}
