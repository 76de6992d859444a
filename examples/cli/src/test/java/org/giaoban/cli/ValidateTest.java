package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.giaoban.core.json.BulletinJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;
    private static final String GOOD = "{\"headline\": \"Tin\", \"publishedOn\": \"2024-03-06\"}";
    private static final String WARNING = "{\"headline\": \"Tin\"}";
    private static final String BACKWARDS = """
            {"headline": "Tin", "publishedOn": "2024-03-06", "meetings": [{"title": "giao ban", "kind": "BRIEFING",
             "organizer": "Huyện ủy Phú Khê", "startsOn": "2024-03-05", "endsOn": "2024-03-04"}]}
            """;

    @TempDir
    Path folder;

    private static Run english(String json) {
        return run(json, "validate", "--lang", "en", "-");
    }

    @Test
    void theSchemaIsPrinted() {
        Run run = run("", "schema");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(BulletinJson.schema());
    }

    @Test
    void whatIsRightSaysNothing() {
        assertThat(run(GOOD, "validate", "-")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aBrokenRuleIsNamedWithItsPlaceInTheLanguageAskedFor() {
        assertThat(run(BACKWARDS, "validate", "-"))
                .isEqualTo(new Run(
                        1, "-: /meetings/0/endsOn: lỗi: EndNotBeforeStart: ngày kết thúc trước ngày bắt đầu\n", ""));
        assertThat(english(BACKWARDS))
                .isEqualTo(new Run(
                        1, "-: /meetings/0/endsOn: error: EndNotBeforeStart: the last day is before the first\n", ""));
    }

    @Test
    void aRuleOfTheWholeArticleHasNoPlace() {
        assertThat(english("{\"headline\": \" \", \"publishedOn\": \"2024-03-06\"}")
                        .out())
                .isEqualTo("""
                        -: error: HasContent: an article needs a headline or a body
                        -: /headline: warning: NotBlank: must not be empty
                        """);
    }

    @Test
    void aWarningIsShownAndDoesNotFail() {
        assertThat(run(WARNING, "validate", "-"))
                .isEqualTo(new Run(0, "-: /publishedOn: cảnh báo: NotNull: còn thiếu\n", ""));
    }

    @Test
    void everyValueOfAWrongKindIsNamed() {
        Run run = english("""
                {"headline": 5, "section": null, "publishedOn": "2024-02-30",
                 "meetings": [{"kind": "PARTY", "participants": [{"official": null}]}]}
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(4)
                .anyMatch(line -> line.equals("-: /headline: error: type: integer found, string expected"))
                .anyMatch(line -> line.startsWith("-: /publishedOn: error: format: "))
                .anyMatch(line -> line.startsWith("-: /meetings/0/kind: error: enum: ") && line.contains("BRIEFING"))
                .anyMatch(line -> line.startsWith("-: /meetings/0/participants/0: error: required: ")
                        && line.contains("'official'"));
    }

    @Test
    void theSchemaSpeaksTheLanguageAskedForToo() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("vi"));
            assertThat(english("{\"headline\": 5}").out()).contains("integer found, string expected");
            Locale.setDefault(Locale.ENGLISH);
            assertThat(run("{\"headline\": 5}", "validate", "-").out())
                    .isEqualTo("-: /headline: lỗi: type: đã tìm thấy integer, mong đợi string\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatParseWritesIsAcceptedInEveryForm() {
        String document = run(BULLETIN, "parse", "-").out();
        String line = run(BULLETIN, "parse", "--format", "jsonl", "-").out();
        for (String json : new String[] {document, line, line + line, "[" + document + "," + line + "]"}) {
            assertThat(run(json, "validate", "-")).isEqualTo(new Run(0, "", ""));
        }
    }

    @Test
    void ofSeveralArticlesTheOneThatIsWrongIsNamed() {
        String broken = "{\"source\": \"b.txt\", \"article\": " + BACKWARDS.replace('\n', ' ') + "}";
        assertThat(english("[" + GOOD + ", " + broken + "]").out())
                .startsWith("-: /1/article/meetings/0/endsOn: error: EndNotBeforeStart:");
        assertThat(english(GOOD + "\n" + broken + "\n").out())
                .startsWith("-:2: /article/meetings/0/endsOn: error: EndNotBeforeStart:");
    }

    @Test
    void whatIsNoJsonIsAnErrorThatNamesTheLine() {
        assertThat(english("{\"headline\":\n  Tin}").out()).startsWith("-: error: syntax: 2:3: ");
        assertThat(english("").out()).startsWith("-: error: syntax: ");
        assertThat(english("null").out()).startsWith("-: error: type: ");
        assertThat(english("").status()).isEqualTo(1);
        assertThat(english("[".repeat(100)).status()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), WARNING);
        Run run = run("", "validate", folder.resolve("none.json").toString(), folder.toString(), good.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.json: không có tệp này", folder + ": ");
        assertThat(run.out()).isEqualTo(good + ": /publishedOn: cảnh báo: NotNull: còn thiếu\n");
    }

    @Test
    void aWrongCommandLineIsUsage() {
        assertThat(run("", "validate").status()).isEqualTo(2);
        assertThat(run("", "validate", "--lang", "fr", "-").status()).isEqualTo(2);
        assertThat(run("", "validate", "--help").out()).contains("cảnh báo", "Mã kết thúc:");
    }
}
