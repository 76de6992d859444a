package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCompilerTest {
    private static final String COMPILED = "org/giaoban/parser/lexicon/lexicons.bin";

    @Test
    void whatAParserLoadsSaysWhatTheFilesSay(@TempDir Path folder) throws IOException {
        LexiconCompiler.main(new String[] {folder.toString()});
        assertThat(getClass().getClassLoader().getResourceAsStream(COMPILED))
                .as("mvn -pl parser -am process-classes compiles changed lexicons")
                .hasBinaryContent(Files.readAllBytes(folder.resolve(COMPILED)));
    }
}
