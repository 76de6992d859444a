package org.giaoban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.giaoban.cli.Run.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GiaobanTest {
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Dự hội nghị có lãnh đạo các phòng, ban. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void oneFileIsOneDocument() throws IOException {
        Path file = file("a.txt", BULLETIN);
        Run run = run("", "parse", file.toString());
        JsonNode document = BulletinJson.mapper().readTree(run.out());
        assertThat(run.status()).isZero();
        assertThat(document.path("source").asText()).isEqualTo(file.toString());
        assertThat(document.at("/article/meetings/0/organizer").asText()).isEqualTo("Huyện ủy Phú Khê");
        assertThat(document.path("evidence")).isNotEmpty();
    }

    @Test
    void severalInputsAreAnArray() throws IOException {
        file("b.txt", BULLETIN);
        file("sub/a.txt", BULLETIN);
        file("note.md", "no input");
        Run run = run("", "parse", folder.toString());
        assertThat(BulletinJson.mapper().readTree(run.out())).hasSize(2);
    }

    @Test
    void aFolderOfTextsAndPagesIsReadAlike() throws IOException {
        file("a.txt", BULLETIN);
        file("b.html", "<p>" + BULLETIN.strip().replace("\n", "<p>"));
        file("c.HTM", "<div id=x>" + BULLETIN.replace("\n", "<br>") + "</div><div>Tin khác</div>");
        Run run = run("", "parse", "--format", "text", folder.toString());
        assertThat(run.out().lines().filter(line -> line.contains("Chủ trì: Mai Thị Hoa (Bí thư Huyện ủy)")))
                .hasSize(3);
        assertThat(run("", "parse", "--selector", "#x", folder.resolve("c.HTM").toString())
                        .out())
                .contains("\"headline\" : \"Huyện ủy Phú Khê giao ban tháng 2\"");
    }

    @Test
    void whatIsNoSelectorIsAWrongCommandLine() {
        Run run = run(BULLETIN, "parse", "--selector", "div[", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--selector không nhận div[");
    }

    @Test
    void jsonlIsALineAnInput() throws IOException {
        file("a.txt", BULLETIN);
        file("b.txt", BULLETIN);
        assertThat(run("", "parse", "--format", "jsonl", folder.toString())
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"source\""));
    }

    @Test
    void standardInputIsNamedByADash() throws IOException {
        JsonNode document = BulletinJson.mapper()
                .readTree(run("\ufeff" + BULLETIN, "parse", "-").out());
        assertThat(document.path("source").asText()).isEqualTo("-");
        assertThat(document.at("/article/headline").asText()).isEqualTo("Huyện ủy Phú Khê giao ban tháng 2");
    }

    @Test
    void theSummaryIsForPeopleInEitherLanguage() {
        String vietnamese = run(BULLETIN, "parse", "--format", "text", "-").out();
        assertThat(vietnamese)
                .contains(
                        "Huyện ủy Phú Khê giao ban tháng 2",
                        "Đăng ngày: 06/03/2024",
                        "Loại: giao ban",
                        "Chủ trì: Mai Thị Hoa (Bí thư Huyện ủy)")
                .contains(
                        "1. Mai Thị Hoa → các xã | các xã rà soát quỹ đất trước ngày 30/4 [hạn 29/04/2024]",
                        "! meetings[0].startsOn: «Sáng 5/3» không ghi năm");
        String english =
                run(BULLETIN, "parse", "--format", "text", "--lang", "en", "-").out();
        assertThat(english)
                .contains("Published: 06/03/2024", "Kind: briefing", "Day: morning of 05/03/2024", "[by 29/04/2024]");
    }

    @Test
    void anOutputFolderGetsAFileAnInput() throws IOException {
        Path in = file("in/a.txt", BULLETIN);
        Path out = folder.resolve("out");
        assertThat(run("", "parse", "--output", out.toString(), in.toString()).status())
                .isZero();
        assertThat(BulletinJson.mapper()
                        .readTree(Files.readString(out.resolve("a.json")))
                        .path("article"))
                .isNotEmpty();
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void registersAndCalendarAreOfAllInputs() throws IOException {
        file("in/a.txt", BULLETIN);
        file("in/b.txt", BULLETIN.replace("các xã", "các thôn"));
        String in = folder.resolve("in").toString();
        Path out = folder.resolve("out");
        assertThat(run("", "parse", "--format", "csv", "--output", out.toString(), in)
                        .status())
                .isZero();
        assertThat(run("", "parse", "--format", "ics", "--output", out.toString(), in)
                        .status())
                .isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("calendar.ics", "directives.csv", "officials.csv");
        }
        assertThat(Files.readString(out.resolve("directives.csv")))
                .startsWith("\ufeff")
                .contains("các xã", "các thôn");
        assertThat(Files.readString(out.resolve("officials.csv"))).contains("Mai Thị Hoa");
        assertThat(Files.readString(out.resolve("calendar.ics")))
                .isEqualTo(run("", "parse", "--format", "ics", in).out())
                .containsOnlyOnce("BEGIN:VCALENDAR")
                .contains("DUE;VALUE=DATE:20240429");
    }

    @Test
    void bratIsTwoFilesAnInputAndItsConfiguration() throws IOException {
        Path in = file("in/a.txt", BULLETIN);
        Path out = folder.resolve("out");
        assertThat(run("", "parse", "--format", "brat", "--output", out.toString(), in.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(out.resolve("a.txt"))).isEqualTo(BULLETIN);
        assertThat(Files.readString(out.resolve("a.ann"))).contains("\tDirective ");
        assertThat(Files.readString(out.resolve("annotation.conf"))).contains("[entities]");
    }

    @Test
    void aFormatOfSeveralFilesWantsAFolder() {
        Run csv = run(BULLETIN, "parse", "--format", "csv", "-");
        assertThat(csv.status()).isEqualTo(2);
        assertThat(csv.err()).contains("--format csv ghi ra nhiều tệp: hãy cho biết thư mục bằng --output");
        assertThat(run(BULLETIN, "parse", "--format", "brat", "-").status()).isEqualTo(2);
    }

    @Test
    void linkedDataIsADocumentAnInput() throws IOException {
        file("in/a.txt", BULLETIN);
        String in = folder.resolve("in").toString();
        assertThat(BulletinJson.mapper()
                        .readTree(run("", "parse", "--format", "jsonld", in).out())
                        .path("@type")
                        .asText())
                .isEqualTo("NewsArticle");
        file("in/b.txt", BULLETIN);
        assertThat(BulletinJson.mapper()
                        .readTree(run("", "parse", "--format", "webannotation", in)
                                .out()))
                .hasSize(2);
        Path out = folder.resolve("out");
        run("", "parse", "--format", "jsonld", "--output", out.toString(), in);
        run("", "parse", "--format", "webannotation", "--output", out.toString(), in);
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.jsonld", "b.jsonld", "a.annotations.jsonld", "b.annotations.jsonld");
        }
    }

    @Test
    void twoInputsOfOneNameAreTwoFiles() throws IOException {
        file("x/a.txt", BULLETIN);
        file("y/a.txt", BULLETIN);
        Path out = folder.resolve("out");
        Run run = run("", "parse", "--output", out, folder.resolve("x"), folder.resolve("y"));
        assertThat(run.status()).isZero();
        assertThat(Files.readString(out.resolve("a.json"))).contains(folder.resolve("x") + "");
        assertThat(Files.readString(out.resolve("a-2.json"))).contains(folder.resolve("y") + "");
    }

    @Test
    void anUnreadableInputIsNamedAndTheRestIsDone() throws IOException {
        Path good = file("good.txt", BULLETIN);
        Run run =
                run("", "parse", "--format", "jsonl", folder.resolve("none.txt").toString(), good.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.txt: không có tệp này");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void strictSaysByItsStatusThatSomethingHasErrors() {
        assertThat(run("", "parse", "-").status()).isZero();
        assertThat(run("", "parse", "--strict", "-").status()).isEqualTo(1);
        assertThat(run(BULLETIN, "parse", "--strict", "-").status()).isZero();
    }

    @Test
    void theReferenceDayCompletesYears() {
        String undated = BULLETIN.replace("06/03/2024\n", "");
        assertThat(run(undated, "parse", "--reference-day", "2022-06-01", "-").out())
                .contains("\"startsOn\" : \"2022-03-05\"");
    }

    @Test
    void aWrongCommandLineIsUsage() {
        assertThat(run("", "parse").status()).isEqualTo(2);
        assertThat(run("", "parse", "--format", "xml", "-").status()).isEqualTo(2);
        assertThat(run("", "read", "x").status()).isEqualTo(2);
    }

    @Test
    void aRegisterBringsBulletinsTogether() throws IOException {
        file("a.txt", BULLETIN);
        file("b.txt", BULLETIN.replace("5/3", "5/4").replace("06/03", "06/04").replace("30/4", "30/5"));
        Run run = run("", "register", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Cán bộ (1)",
                        "Bí thư Huyện ủy (huyện Phú Khê): 05/03/2024 – 05/04/2024, 2 bản tin",
                        "= cùng chức vụ",
                        "Cuộc họp (2)",
                        "Chỉ đạo (1)",
                        "05/04/2024 nhắc lại");
        Run english = run("", "register", "--lang", "en", folder.toString());
        assertThat(english.out()).contains("People (1)", "(district Phú Khê)", "same office", "Directives (1)");
    }

    @Test
    void aRegisterInJsonCanBeReadAgain() throws IOException {
        file("a.txt", BULLETIN);
        Run run = run("", "register", "--format", "json", folder.toString(), "none.txt");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("none.txt: không có tệp này");
        Register register = BulletinJson.mapper().readValue(run.out(), Register.class);
        assertThat(register.people("Mai Thị Hoa")).hasSize(1);
        assertThat(register.tasks()).hasSize(1);
    }

    @Test
    void manyInputsKeepTheirOrder() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("%02d.txt".formatted(i), BULLETIN);
        }
        JsonNode all = BulletinJson.mapper()
                .readTree(run("", "parse", folder.toString()).out());
        assertThat(all).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(all.get(i).path("source").asText()).endsWith("%02d.txt".formatted(i));
        }
    }

    @Test
    void helpNamesWhatThereIs() {
        assertThat(run("", "--help").out()).contains("parse", "--version");
        assertThat(run("", "parse", "--help").out()).contains("--format", "--output", "--strict", "Mã kết thúc:");
    }
}
