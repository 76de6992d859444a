package org.giaoban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMakerTest {
    private static final String TEXT = "Ngày 06/03/2024, Huyện ủy An Bình giao ban, 35 xã; năm 2023 thu 12,5 tỷ.";

    @Test
    void unitsDaysAndNumbersVaryAndTheRestStays() {
        ArchiveMaker maker = new ArchiveMaker(List.of(TEXT));
        assertThat(maker.bulletin(1, 1))
                .isEqualTo(maker.bulletin(1, 1))
                .isNotEqualTo(maker.bulletin(2, 1))
                .matches(
                        "Ngày \\d{2}/\\d{2}/20\\d{2}, Huyện ủy \\p{L}+ \\p{L}+ giao ban, \\d{2} xã; năm 2023 thu 12,5 tỷ\\.");
    }

    @Test
    void anArchiveIsFoldersOfAThousand(@TempDir Path folder) throws IOException {
        new ArchiveMaker(List.of(TEXT)).write(folder, 1001, 1);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1001);
        }
        assertThat(folder.resolve("001000/001000.txt")).exists();
    }
}
