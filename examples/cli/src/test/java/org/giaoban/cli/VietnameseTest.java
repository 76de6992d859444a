package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.run;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.parser.archive.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for Vietnamese gets Vietnamese: whatever goes wrong, every word is one of the Vietnamese bundle or of the command line. */
class VietnameseTest {
    private static final String BULLETIN = "Huyện ủy Phú Khê giao ban tháng 2\n06/03/2024\n";
    /** What is not prose: the system's own words in brackets, options, the values that an option takes, encodings. */
    private static final Pattern NO_PROSE =
            Pattern.compile("\\[[^]]*]|--[a-z-]+|chỉ nhận: .*|: UTF-8$", Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    @TempDir
    Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), BULLETIN);
        Files.writeString(folder.resolve("b.txt"), BULLETIN);
        Files.writeString(folder.resolve("p.html"), "<p>" + BULLETIN + "</p>");
        Files.writeString(folder.resolve("a.json"), "{\"publishedOn\": 5}");
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("full"));
        for (String name : new String[] {"a.json", "a.html", "a.txt", "register.txt", "directives.csv", "index.html"}) {
            Files.writeString(folder.resolve("full").resolve(name), "mine");
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> vietnameseWords() throws IOException {
        Properties labels = new Properties();
        labels.load(new StringReader(new String(
                VietnameseTest.class.getResourceAsStream("labels_vi.properties").readAllBytes(),
                StandardCharsets.UTF_8)));
        return words(
                String.join(" ", labels.values().stream().map(String::valueOf).toList()));
    }

    /** Command lines, {@code @} for the folder of the test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "prase @/a.txt",
                "-x",
                "--lang",
                "parse",
                "parse --format",
                "parse --format xml @/a.txt",
                "parse --format csv @/a.txt",
                "parse --fromat json @/a.txt",
                "parse --quiet --quiet @/a.txt",
                "parse --quiet=maybe @/a.txt",
                "parse --output @/x --output @/y @/a.txt",
                "parse --lang fr @/a.txt",
                "parse --encoding ebcdic @/a.txt",
                "parse --encoding",
                "parse --reference-day tomorrow @/a.txt",
                "parse --selector div[ @/p.html",
                "parse --selector= @/p.html",
                "parse @/none.txt",
                "parse @/a.txt/below",
                "parse --output @/a.txt @/b.txt",
                "parse --output @/a.txt/below @/b.txt",
                "parse --output @/full @/a.txt",
                "parse --output @/full --format csv @/a.txt",
                "parse --output @/full --format brat @/a.txt",
                "parse --output @ --format text --overwrite @/a.txt",
                "view @/a.txt @/b.txt",
                "view --output @/full @/a.txt",
                "view --output @/full @/b.txt @/p.html",
                "view --selector :is( @/a.txt",
                "register --format xml @/a.txt",
                "register --output @/full @/a.txt",
                "register @/none",
                "validate",
                "validate @/none.json",
                "validate @/empty",
                "validate --quiet --quiet @/a.json",
                "convert",
                "convert @/none.txt",
                "convert @/a.txt @/b.txt",
                "convert --output @ --overwrite @/a.txt",
                "convert --output @/full @/a.txt @/b.txt",
                "convert --output @/empty --encoding latin @/a.txt",
                "schema more",
                "completion",
                "completion fish",
                "man prase",
                "man parse view",
                "help prase"
            })
    void aWrongUseIsExplainedInVietnameseOnly(String line) throws IOException {
        List<String> words = Stream.of(line.replace("@", folder.toString()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Run run = run("", words.toArray());
        assertThat(run.status()).isIn(ExitStatus.USAGE, ExitStatus.FAILED);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        Set<String> known = vietnameseWords();
        known.addAll(words(line + " " + folder + " giaoban FILE DIR COMMAND SHELL " + files()));
        assertThat(words(NO_PROSE.matcher(withoutCodes(run.err())).replaceAll(" ")))
                .as(run.err())
                .isSubsetOf(known);
    }

    /** Without the codes of problems, the same in every language, and the suggestions of commands. */
    private static String withoutCodes(String err) {
        return err.replaceAll("[A-Z]+_[A-Z_]+", " ").replaceAll("có phải là .*", " ");
    }

    private String files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).collect(Collectors.joining(" "));
        }
    }

    @Test
    void whatTheSystemSaysStandsInBrackets() {
        Reasons reasons = new Reasons(Labels.in(Language.VI.locale()));
        assertThat(reasons.of("a", new FileSystemException("a", null, "Device not ready")))
                .isEqualTo("hệ thống không đọc hoặc không ghi được [Device not ready]");
        assertThat(reasons.of("a", new IOException("No space left")))
                .isEqualTo("hệ thống không đọc hoặc không ghi được [No space left]");
        assertThat(reasons.of("a", new AccessDeniedException("a"))).isEqualTo("không có quyền truy cập");
        assertThat(reasons.of("a", new MalformedInputException(1))).isEqualTo("có ký tự không thuộc Unicode");
        assertThat(reasons.of("a", new CharConversionException())).isEqualTo("có ký tự không thuộc Unicode");
        assertThat(reasons.of(folder.toString(), new IOException("Is a directory")))
                .isEqualTo("đây là thư mục, không phải tệp");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsSentence(Outcome.Reason reason) {
        Outcome.Failed failed = new Outcome.Failed(folder, reason, "more");
        for (Language language : Language.values()) {
            assertThat(new Reasons(Labels.in(language.locale())).of(failed)).isNotEqualTo("failed." + reason);
        }
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        assertThat(run("{\"headline\": Tin}", "validate", "-").out())
                .startsWith("-: lỗi: syntax: 1:14: không phải JSON [Unrecognized token 'Tin'");
        assertThat(run("", "validate", "-").out()).isEqualTo("-: lỗi: syntax: không có gì trong đó\n");
    }
}
