package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.english;
import static org.giaoban.cli.Run.onTerminal;
import static org.giaoban.cli.Run.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says beside its results. */
class ConsoleTest {
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            """;

    @TempDir
    Path folder;

    private void bulletins(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)), BULLETIN);
        }
    }

    @Test
    void theLanguageIsThatOfAVietnameseLocaleElseEnglish() {
        Locale other = Locale.FRENCH;
        assertThat(Language.of(Map.of("LANG", "vi_VN.UTF-8"), other)).isEqualTo(Language.VI);
        assertThat(Language.of(Map.of("LC_MESSAGES", "vi", "LANG", "en_US.UTF-8"), other))
                .isEqualTo(Language.VI);
        assertThat(Language.of(Map.of("LC_ALL", "C", "LANG", "vi_VN.UTF-8"), other))
                .isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LANG", "vit"), other)).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of(), Locale.forLanguageTag("vi-VN"))).isEqualTo(Language.VI);
        assertThat(Language.of(Map.of(), other)).isEqualTo(Language.EN);
    }

    @Test
    void theProcessAsksItsEnvironment() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Giaoban.class.getName(),
                        "parse",
                        "none.txt")
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "vi_VN.UTF-8");
        Process run = builder.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isEqualTo(3);
        assertThat(said).startsWith("giaoban: none.txt: không có tệp này").doesNotContain("\u001b");
    }

    @Test
    void theOptionWinsOverTheLocaleWhereverItStands() {
        assertThat(run("", "parse", "none.txt", "--lang", "en").err()).contains("none.txt: no such file");
        assertThat(english("parse", "--lang=VI", "none.txt").err()).contains("none.txt: không có tệp này");
        assertThat(english("--lang", "vi", "--help").out()).startsWith("Cách dùng:");
        assertThat(english("--help").out()).startsWith("Usage:");
        assertThat(english("parse", "--lang", "fr", "-").status()).isEqualTo(2);
    }

    @Test
    void aWrongCommandLineIsExplainedInEitherLanguage() {
        assertThat(english("parse")).isEqualTo(new Run(2, "", """
                        giaoban: missing: FILE|DIR
                        giaoban: giaoban parse --help shows what there is
                        """));
        assertThat(run("", "parse").err()).startsWith("giaoban: còn thiếu: FILE|DIR\n");
        assertThat(english("parse", "--fromat", "text", "-").err()).startsWith("giaoban: not understood: --fromat\n");
        assertThat(english("prase", "-").err()).contains("not understood: prase", "did you mean parse?");
        assertThat(run("", "register", "--format", "xml", "-").err())
                .startsWith("giaoban: --format không nhận xml, chỉ nhận: text, json\n");
        assertThat(run("", "parse", "--reference-day", "2024-13-01", "-").err())
                .startsWith("giaoban: --reference-day không nhận 2024-13-01\n");
        assertThat(english("parse", "--encoding", "ebcdic", "-").err())
                .startsWith("giaoban: --encoding does not take ebcdic, but: utf-8, utf-16le, ")
                .contains("tcvn3, vni, viqr\n");
    }

    @Test
    void severalInputsAreSummedUp() throws IOException {
        bulletins(3);
        Files.writeString(folder.resolve("empty.txt"), "");
        Run run = run("", "parse", "--lang", "en", folder, folder.resolve("none.txt"));
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        missing -> assertThat(missing).endsWith("none.txt: no such file"),
                        counts -> assertThat(counts)
                                .matches(
                                        "giaoban: 4 read, 4 with problems, 1 with errors, 1 failed; [\\d.]+ s, \\d+ a second"),
                        codes -> assertThat(codes).startsWith("giaoban: most frequent: YEAR_ASSUMED 3, "));
        assertThat(run("", "view", folder.resolve("000.txt")).err()).isEmpty();
    }

    @Test
    void whatIsCheckedOrConvertedIsSummedUpToo() throws IOException {
        Path good =
                Files.writeString(folder.resolve("a.json"), "{\"headline\": \"Tin\", \"publishedOn\": \"2024-03-06\"}");
        Path bad = Files.writeString(folder.resolve("b.json"), "{\"headline\": 5}");
        assertThat(english("validate", good, bad).err().lines().toList())
                .satisfiesExactly(
                        counts -> assertThat(counts)
                                .matches(
                                        "giaoban: 2 read, 1 with problems, 1 with errors, 0 failed; [\\d.]+ s, \\d+ a second"),
                        codes -> assertThat(codes).isEqualTo("giaoban: most frequent: type 1"));
        assertThat(english("validate", good).err()).isEmpty();
        assertThat(english("validate", "--quiet", good, bad).err()).isEmpty();
        bulletins(2);
        assertThat(english("convert", "--output", folder.resolve("out"), folder)
                        .err()
                        .lines())
                .last()
                .asString()
                .startsWith("giaoban: 2 read, 0 with problems, 0 with errors, 0 failed; ");
        assertThat(english(
                                "convert",
                                "--quiet",
                                "--overwrite",
                                "--output",
                                folder.resolve("out"),
                                folder.resolve("000.txt"),
                                folder.resolve("001.txt"))
                        .err())
                .isEqualTo(folder.resolve("000.txt") + ": UTF-8\n" + folder.resolve("001.txt") + ": UTF-8\n");
    }

    @Test
    void quietLeavesOnlyComplaints() throws IOException {
        bulletins(2);
        assertThat(english("parse", "--quiet", folder).err()).isEmpty();
        assertThat(english("register", "--quiet", "none.txt").err()).isEqualTo("giaoban: none.txt: no such file\n");
    }

    @Test
    void coloursAreForTerminals() {
        assertThat(onTerminal(true, "parse", "none.txt").err()).contains("\u001b[31m");
        assertThat(onTerminal(true, "--help").out()).contains("\u001b[1m");
        assertThat(english("parse", "none.txt").err()).doesNotContain("\u001b");
        assertThat(english("--help").out()).doesNotContain("\u001b");
    }

    @Test
    void aLongRunShowsItsRateOnATerminal() throws IOException {
        bulletins(25);
        assertThat(onTerminal(false, "parse", folder).err()).contains("25/25", "/s");
        assertThat(onTerminal(false, "convert", "--output", folder.resolve("out"), folder)
                        .err())
                .contains("25/25", "/s");
        assertThat(onTerminal(false, "parse", "--quiet", folder).err()).isEmpty();
        assertThat(english("parse", folder).err()).doesNotContain("25/25");
    }
}
