package org.giaoban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static Measure cost(String name, double score, double allocated) {
        return new Measure(name, "mix", 0, "", score, allocated);
    }

    @Test
    void costsAreRatiosToDecodingAndBytesACharacter() {
        Report report = new Report(
                List.of(
                        cost("decode", 2, 400),
                        cost("parse", 30, 1200),
                        cost("oneThread", 5, 0),
                        cost("twoThreads", 9, 0)),
                corpus -> 100);
        assertThat(report.text())
                .contains("| decode | 1.0 | 4.0 |\n", "| parse | 15.0 | 12.0 |\n")
                .contains("mix: two threads read 1.80 times what one reads")
                .doesNotContain("hostile", "so many times");
    }

    @Test
    void sizesAreComparedWithTheSmallest() {
        Report report = new Report(
                List.of(
                        new Measure("growth", "", 1, "", 10, 0),
                        new Measure("growth", "", 64, "", 645, 0),
                        new Measure("hostile", "", 50_000, "COMMAS", 3, 0),
                        new Measure("hostile", "", 800_000, "COMMAS", 51, 0)),
                corpus -> 0);
        assertThat(report.text()).contains("| 1 | 1.0 |\n", "| 64 | 64.5 |\n", "| COMMAS, 16 times as long | 17.0 |\n");
    }

    @Test
    void aCorpusIsTheSeedTheMixOrAFolder(@TempDir Path folder) throws IOException {
        assertThat(Corpus.load("seed").texts()).singleElement().asString().startsWith("Thời sự tổng hợp");
        assertThat(Corpus.load("mix").texts())
                .hasSize(80)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text.length()).isGreaterThan(1000));
        Files.writeString(folder.resolve("a.txt"), "Huyện ủy");
        Files.writeString(folder.resolve("b.md"), "nothing");
        assertThat(Corpus.load(folder.toString()).texts()).containsExactly("Huyện ủy");
        assertThat(Corpus.load(folder.toString()).length()).isEqualTo(8);
    }

    @Test
    void theListOfTheMixNamesEveryFileOfIt() throws IOException {
        Path resources = Path.of("src/main/resources/org/giaoban/benchmark");
        try (Stream<Path> files = Files.list(resources.resolve("mix"))) {
            assertThat(Files.readAllLines(resources.resolve("mix.txt")))
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
