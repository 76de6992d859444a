package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the Javadoc compile, and print what their comments say. */
class JavadocTest {
    private static final Path ROOT = Path.of("..");

    static Stream<DocExample> examples() throws IOException {
        return Stream.concat(
                DocExample.in(ROOT.resolve("core")).stream(), DocExample.in(ROOT.resolve("parser")).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePrintsWhatItsCommentsSay(DocExample example, @TempDir Path folder) throws Exception {
        Path bulletin = Files.writeString(folder.resolve("bulletin.txt"), "Huyện ủy Phú Khê tổ chức hội nghị giao ban.");
        assertThat(example.printed(folder, bulletin)).isEqualTo(example.promised());
    }

    @Test
    void theOtherModulesHaveNoneThatNobodyRuns() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT.resolve("examples"))) {
            for (Path module : modules.filter(folder -> Files.isDirectory(folder.resolve(Path.of("src", "main"))))
                    .toList()) {
                assertThat(DocExample.in(module)).isEmpty();
            }
        }
    }
}
