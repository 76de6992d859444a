package org.giaoban.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.giaoban.service.RunningService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Over real HTTP. All tests share one service; each keeps articles of its own and asks for those. */
class ValidationServiceTest {
    private static final String JSON = "application/json";
    private static final String BULLETIN = """
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát quỹ đất trước ngày 30/4.
            """;
    private static final String BROKEN = """
            {"headline": "Giao ban", "publishedOn": "2024-03-06",
             "meetings": [{"title": "Hội nghị", "organizer": "Huyện ủy", "startsOn": "2024-03-09", "attendeeGroups": [" "]}]}
            """;

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String article(String headline, String... directives) {
        return """
                {"headline": "%s", "publishedOn": "2024-03-06", "meetings": [{"title": "Hội nghị giao ban",
                 "kind": "BRIEFING", "organizer": "Huyện ủy Phú Khê", "startsOn": "2024-03-05", "directives": [%s]}]}
                """.formatted(headline, String.join(",", directives));
    }

    private static String directive(String text, String addressee, String due) {
        String deadline = due.isEmpty() ? "null" : "{\"text\": \"hạn\", \"to\": \"" + due + "\"}";
        return """
                {"text": "%s", "force": "BINDING", "addressees": ["%s"], "deadline": %s}
                """.formatted(text, addressee, deadline);
    }

    private static Answer keep(String article) {
        return service.post("/articles", JSON, article);
    }

    private static List<String> texts(Answer page) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : page.json().at("/directives")) {
            texts.add(entry.at("/directive/text").asString());
        }
        return texts;
    }

    /** What a service says of a request that it refuses. */
    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/title")).isNotBlank();
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(answer.text())
                .doesNotContain(
                        "Exception", "java.", "springframework", "jackson", "h2", "SQL", "org.giaoban.core", "\tat ");
    }

    @Test
    void aGoodArticleIsKeptAndComesBackAsItWasSent() {
        Answer kept = keep(article("Phú Khê giao ban", directive("rà soát quỹ đất", "các xã", "2024-04-29")));
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.json().at("/warnings")).isEmpty();
        assertThat(kept.header("Location")).isEqualTo("/articles/" + kept.at("/id"));
        Answer back = service.get(kept.header("Location"));
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.header("Content-Type")).isEqualTo(JSON);
        assertThat(back.at("/headline")).isEqualTo("Phú Khê giao ban");
        assertThat(back.at("/publishedOn")).isEqualTo("2024-03-06");
        assertThat(back.at("/meetings/0/directives/0/addressees/0")).isEqualTo("các xã");
    }

    @Test
    void theSameArticleTwiceIsTwoArticles() {
        String article = article("Gửi hai lần");
        assertThat(keep(article).header("Location")).isNotEqualTo(keep(article).header("Location"));
    }

    @Test
    void aDoubtfulArticleIsKeptWithWarnings() {
        Answer kept = keep("{\"headline\": \"Không có ngày\"}");
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.at("/warnings/0/pointer")).isEqualTo("#/publishedOn");
        assertThat(kept.at("/warnings/0/detail")).isEqualTo("còn thiếu");
    }

    @Test
    void aBrokenArticleIsAnsweredWithEveryErrorAndItsPlace() {
        Answer answer = keep(BROKEN);
        assertProblem(answer, 422);
        assertThat(answer.json().at("/errors")).hasSize(3);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("#/meetings/0/attendeeGroups/0");
        assertThat(answer.at("/errors/1/pointer")).isEqualTo("#/meetings/0/kind");
        assertThat(answer.at("/errors/1/rule")).isEqualTo("jakarta.validation.constraints.NotNull.message");
        assertThat(answer.at("/errors/2/pointer")).isEqualTo("#/meetings/0/startsOn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vi                | Nội dung không đạt yêu cầu | Bài viết chưa được lưu: vi phạm 3 ràng buộc.       | còn thiếu
                    en                | Unprocessable content      | The article is not kept: 3 constraints are broken. | is missing
                    en-GB,vi;q=0.5    | Unprocessable content      | The article is not kept: 3 constraints are broken. | is missing
                    en;q=0.5,vi       | Nội dung không đạt yêu cầu | Bài viết chưa được lưu: vi phạm 3 ràng buộc.       | còn thiếu
                    fr                | Nội dung không đạt yêu cầu | Bài viết chưa được lưu: vi phạm 3 ràng buộc.       | còn thiếu
                    fr,en;q=0.1       | Unprocessable content      | The article is not kept: 3 constraints are broken. | is missing
                    ;;q=zz            | Nội dung không đạt yêu cầu | Bài viết chưa được lưu: vi phạm 3 ràng buộc.       | còn thiếu
                    """)
    void messagesAreInTheLanguageOfTheRequest(String languages, String title, String detail, String message) {
        Answer answer = service.post("/articles", JSON, BROKEN, "Accept-Language", languages);
        assertThat(answer.at("/title")).isEqualTo(title);
        assertThat(answer.at("/detail")).isEqualTo(detail);
        assertThat(answer.at("/errors/1/detail")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                                     | #                             | phải là đối tượng
                    {"headline": 5}                        | #/headline                    | phải là chuỗi ký tự
                    {"paragraphs": ["a", {}]}              | #/paragraphs/1                | phải là chuỗi ký tự
                    {"publishedOn": "2024-02-30"}          | #/publishedOn                 | phải là ngày, viết như 2024-03-06
                    {"publishedOn": 20240306}              | #/publishedOn                 | phải là ngày, viết như 2024-03-06
                    {"meetings": {}}                       | #/meetings                    | phải là danh sách
                    {"meetings": [{"partOfDay": "LATE"}]}  | #/meetings/0/partOfDay        | phải là một trong các mã MORNING, NOON, AFTERNOON, EVENING
                    {"meetings": [{"partOfDay": 1}]}       | #/meetings/0/partOfDay        | phải là một trong các mã MORNING, NOON, AFTERNOON, EVENING
                    """)
    void aValueOfAWrongKindIsNamedWithItsPlace(String body, String pointer, String detail) {
        Answer answer = keep(body);
        assertProblem(answer, 400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/detail")).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"headline":            | Không phải JSON kể từ dòng 1, cột 13.
                    {"headline": "a"} b     | Không phải JSON kể từ dòng 1, cột 19.
                    null                    | Thiếu nội dung gửi lên, hoặc không đọc được.
                    {"headline": "\\ud800"} | Có chuỗi ký tự không phải Unicode: một nửa của cặp mã thay thế.
                    """)
    void whatIsNoJsonIsRefused(String body, String detail) {
        Answer answer = keep(body);
        assertProblem(answer, 400);
        assertThat(answer.at("/detail")).isEqualTo(detail);
    }

    @Test
    void aBulletinIsReadAndNotKept() {
        int before = service.get("/directives").json().at("/total").asInt();
        Answer answer = service.post("/bulletins", "text/plain; charset=utf-8", BULLETIN);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/article/meetings/0/organizer")).isEqualTo("Huyện ủy Phú Khê");
        assertThat(answer.at("/article/meetings/0/directives/0/deadline/to")).isEqualTo("2024-04-29");
        assertThat(answer.at("/evidence/0/path")).isEqualTo("headline");
        assertThat(answer.json().at("/evidence/0/start").asInt()).isZero();
        assertThat(answer.at("/problems/0/message"))
                .isEqualTo("«Sáng 5/3» không ghi năm; tạm lấy năm 2024 theo ngày đăng");
        assertThat(service.get("/directives").json().at("/total").asInt()).isEqualTo(before);
    }

    @Test
    void whatWasReadCanBeKept() {
        JsonNode article =
                service.post("/bulletins", "text/plain", BULLETIN).json().at("/article");
        Answer kept = keep(article.toString());
        assertThat(kept.status()).isEqualTo(201);
        assertThat(service.get(kept.header("Location")).json()).isEqualTo(article);
    }

    @Test
    void theProblemsOfABulletinAreInTheLanguageOfTheRequest() {
        Answer answer = service.post("/bulletins", "text/plain", BULLETIN, "Accept-Language", "en");
        assertThat(answer.at("/problems/0/message")).contains("year").doesNotContain("không ghi năm");
    }

    @Test
    void aTextThatIsNotInUtf8IsRefused() {
        byte[] broken = {'H', (byte) 0xFF, 'p'};
        assertProblem(service.post("/bulletins", "text/plain", BodyPublishers.ofByteArray(broken)), 400);
        assertProblem(service.post("/bulletins", "text/plain;charset=windows-1258", "Hop"), 415);
        assertProblem(service.post("/bulletins", "text/plain", ""), 400);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        byte[] large = new byte[1_100_000];
        assertProblem(service.post("/bulletins", "text/plain", BodyPublishers.ofByteArray(large)), 413);
        assertProblem(service.post("/articles", JSON, BodyPublishers.ofByteArray(large)), 413);
        Answer chunked =
                service.post("/articles", JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        assertProblem(chunked, 413);
        assertThat(chunked.at("/detail")).isEqualTo("Nội dung gửi lên vượt quá 1.048.576 byte.");
    }

    @Test
    void whatIsAskedInAWrongWayIsRefused() {
        assertProblem(service.post("/articles", "text/plain", "{}"), 415);
        assertProblem(service.post("/bulletins", JSON, "{}"), 415);
        assertProblem(service.send("DELETE", "/articles/1"), 405);
        assertProblem(service.get("/bulletins"), 405);
        assertProblem(service.get("/articles/1", "Accept", "application/xml"), 406);
        assertProblem(service.get("/articles/999999"), 404);
        assertProblem(service.get("/articles/one"), 400);
        assertProblem(service.get("/nothing", "Accept", "text/html"), 404);
        assertProblem(service.get("/error"), 404);
        assertThat(service.send("TRACE", "/articles").text())
                .isEqualTo("{\"status\":405,\"title\":\"Method Not Allowed\"}");
    }

    @Test
    void directivesAreListedByDeadlineThoseWithoutOneLast() {
        keep(article(
                "Hạn",
                directive("không hạn", "Phòng Hạn", ""),
                directive("muộn", "Phòng Hạn", "2024-06-30"),
                directive("sớm, trước", "phòng hạn và thuế", "2024-04-01"),
                directive("sớm, sau", "PHÒNG HẠN", "2024-04-01"),
                directive("của nơi khác", "Phòng khác", "2024-04-01")));
        String all = "/directives?addressee=ph%C3%B2ng%20h%E1%BA%A1n";
        assertThat(texts(service.get(all))).containsExactly("sớm, trước", "sớm, sau", "muộn", "không hạn");
        assertThat(texts(service.get(all + "&dueBefore=2024-04-02"))).containsExactly("sớm, trước", "sớm, sau");
        assertThat(texts(service.get(all + "&dueBefore=2024-04-01"))).isEmpty();
        Answer second = service.get(all + "&page=1&size=3");
        assertThat(texts(second)).containsExactly("không hạn");
        assertThat(second.json().at("/total").asInt()).isEqualTo(4);
        String decomposed = "/directives?addressee=pho%CC%80ng%20ha%CC%A3n";
        assertThat(texts(service.get(decomposed))).hasSize(4);
    }

    @Test
    void aListedDirectiveSaysWhereItStands() {
        Answer kept = keep(article("Chỗ", directive("một", "Ban Chỗ", ""), directive("hai", "Tổ Chỗ %", "")));
        Answer page = service.get("/directives?addressee=%25");
        assertThat(texts(page)).containsExactly("hai");
        assertThat(page.at("/directives/0/article")).isEqualTo(kept.header("Location"));
        JsonNode article = service.get(page.at("/directives/0/article")).json();
        assertThat(article.at(page.at("/directives/0/pointer")))
                .isEqualTo(page.json().at("/directives/0/directive"));
    }

    @ParameterizedTest
    @CsvSource({"dueBefore=30/4/2024", "dueBefore=2024-02-30", "page=-1", "page=x", "size=0", "size=101"})
    void aBadQueryIsRefused(String query) {
        assertProblem(service.get("/directives?" + query), 400);
    }

    @Test
    void whatGoesWrongInsideStaysInside() {
        service.database().sql("alter table article rename to mislaid").update();
        try {
            assertProblem(service.get("/articles/1"), 500);
        } finally {
            service.database().sql("alter table mislaid rename to article").update();
        }
    }

    @Test
    void theExamplesOfTheReadmeAnswerAsItSays() throws IOException {
        List<ReadmeExamples.Example> examples = ReadmeExamples.all();
        assertThat(examples).hasSize(4);
        for (ReadmeExamples.Example example : examples) {
            String answer = example.run(service).text();
            assertThat(numberless(answer))
                    .containsSubsequence(example.answer().stream()
                            .map(ValidationServiceTest::numberless)
                            .toList());
        }
    }

    /** Articles are numbered in the order in which the tests keep them. */
    private static String numberless(String answer) {
        return answer.replaceAll("(\"id\":|/articles/)\\d+", "$1N");
    }

    @Test
    void fiftyAtOnceAreAllAnsweredAndAllKept() {
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 50)
                .mapToObj(i -> switch (i % 5) {
                    case 0 -> service.postAtOnce("/articles", JSON, BROKEN);
                    case 1 -> service.postAtOnce("/bulletins", "text/plain", BULLETIN);
                    default ->
                        service.postAtOnce(
                                "/articles", JSON, article("Số " + i, directive("việc " + i, "Năm mươi", "")));
                })
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i).join();
            assertThat(answer.status()).isEqualTo(i % 5 == 0 ? 422 : i % 5 == 1 ? 200 : 201);
            if (answer.status() == 201) {
                assertThat(service.get(answer.header("Location")).at("/headline"))
                        .isEqualTo("Số " + i);
            }
        }
        Answer page = service.get("/directives?addressee=n%C4%83m%20m%C6%B0%C6%A1i&size=100");
        assertThat(texts(page)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatWasKeptIsThereAfterARestart() {
        String location = keep(article("Trước", directive("rà soát quỹ đất", "Xã Bền", "2024-04-29")))
                .header("Location");
        String article = service.get(location).text();
        String directives = service.get("/directives?size=100").text();
        service.close();
        service = new RunningService(folder);
        assertThat(service.get(location).text()).isEqualTo(article).contains("rà soát quỹ đất");
        assertThat(service.get("/directives?size=100").text())
                .isEqualTo(directives)
                .contains("Xã Bền");
        assertThat(keep(article("Sau")).header("Location")).isNotEqualTo(location);
    }

    @Test
    void thePageIsServedAndAsksNothingFromOutside() {
        Answer page = service.get("/", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).contains("<html lang=\"vi\">", "<label for=\"text\">", "<main>");
        for (String part : List.of("/", "/script.js", "/style.css")) {
            assertThat(service.get(part, "Accept", "*/*").text())
                    .isNotBlank()
                    .doesNotContain("//", "innerHTML", "onclick", "style=");
        }
    }
}
