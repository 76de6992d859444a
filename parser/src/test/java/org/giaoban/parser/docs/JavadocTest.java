package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the Javadoc compile, and print what their comments say. */
class JavadocTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private static Path folder;

    private static Path bulletin;
    private static URLClassLoader compiled;

    static List<DocExample> examples() throws IOException {
        List<DocExample> examples = new ArrayList<>(DocExample.in(ROOT.resolve("core")));
        examples.addAll(DocExample.in(ROOT.resolve("parser")));
        return examples;
    }

    @BeforeAll
    static void compile() throws IOException {
        bulletin = Files.writeString(folder.resolve("bulletin.txt"), "Huyện ủy Phú Khê tổ chức hội nghị giao ban.");
        DocExample.compile(examples(), folder);
        compiled = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    @AfterAll
    static void close() throws IOException {
        compiled.close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExamplePrintsWhatItsCommentsSay(DocExample example) throws ReflectiveOperationException {
        assertThat(example.printed(compiled, bulletin)).isEqualTo(example.promised());
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
