package org.giaoban.modulepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application that is a module can do, and what it cannot see. */
class ModulePathTest {
    private static final String TEXT = """
            Huyện ủy Phú Khê giao ban tháng 2
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.
            """;
    private static final List<String> WRITTEN =
            List.of("\"organizer\":\"Huyện ủy Phú Khê\"", "\"name\":\"Mai Thị Hoa\"");
    private static final String MISSING_DAY = "/publishedOn: is missing";

    @Test
    void allOfUsAreNamedModules() {
        assertThat(CheckedReading.class.getModule().getName()).isEqualTo("org.giaoban.modulepath");
        assertThat(BulletinParser.class.getModule().getName()).isEqualTo("org.giaoban.parser");
        assertThat(Article.class.getModule().getName()).isEqualTo("org.giaoban.core");
    }

    @Test
    void aBulletinIsReadWrittenReadBackAndChecked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckedReading.write(TEXT, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(WRITTEN).contains(MISSING_DAY);
    }

    @Test
    void aBareProcessWithNothingButTheModulePathDoesTheSame(@TempDir Path folder) throws Exception {
        Path bulletin = Files.writeString(folder.resolve("bulletin.txt"), TEXT);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--module",
                        "org.giaoban.modulepath/" + CheckedReading.class.getName(),
                        bulletin.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).contains(WRITTEN).contains(MISSING_DAY);
    }

    @Test
    void whatIsNotExportedIsOutOfReach() throws Exception {
        Class<?> words = Class.forName("org.giaoban.parser.text.NormalText");
        assertThatExceptionOfType(IllegalAccessException.class)
                .isThrownBy(() -> words.getMethod("of", String.class).invoke(null, TEXT));
        assertThat(Stream.of("text", "lexicon", "layout", "recognise", "assemble", "check"))
                .noneMatch(name -> BulletinParser.class
                        .getModule()
                        .isExported("org.giaoban.parser." + name, CheckedReading.class.getModule()));
    }
}
