package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.register.Person;
import org.giaoban.core.register.Register;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.archive.BulletinReader;
import org.giaoban.parser.archive.Outcome;
import org.giaoban.parser.html.HtmlBulletin;
import org.giaoban.parser.html.HtmlBulletinReader;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Test;

/** The examples of the README are compiled here, and print what it says. */
class ReadmeTest {
    private static final Path SOURCE =
            Path.of("src", "test", "java", "org", "giaoban", "parser", "docs", "ReadmeTest.java");

    private interface Example {
        void print(PrintStream out) throws JsonProcessingException;
    }

    private static void tenLines(String text, PrintStream out) {
        // README ten lines
        ParsedBulletin bulletin = BulletinParser.create().parse(text);
        Meeting meeting = bulletin.article().meetings().get(0);
        out.println(meeting.kind() + ", " + meeting.organizer() + ", " + meeting.startsOn());
        for (Directive directive : meeting.directives()) {
            out.println(directive.issuer() + " -> " + directive.addressees() + " until "
                    + directive.deadline().to());
        }
        Span span = bulletin.evidenceOf("meetings[0].directives[0].addressees[0]")
                .get(0)
                .span();
        out.println("read from: " + span.of(bulletin.text()));
        out.println(bulletin.problems().get(0).message());
        // end
    }

    private static void validation(PrintStream out) throws JsonProcessingException {
        // README validation
        Article article = BulletinJson.readArticle("{\"publishedOn\": \"2024-03-06\"}");
        for (Violation violation : BulletinValidator.create(Locale.ENGLISH).validate(article)) {
            out.println(violation.path() + ": " + violation.message());
        }
        // end
    }

    private static void otherValidator(Validator validator, Article article, PrintStream out) {
        // README other validator
        for (ConstraintViolation<Article> broken : validator.validate(article)) {
            Violation violation = Violation.of(broken, Locale.forLanguageTag("vi"));
            out.println(violation.pointer() + ": " + violation.message());
        }
        // end
    }

    private static void manyBulletins(PrintStream out) {
        // README many bulletins
        try (Stream<Outcome> outcomes = BulletinReader.over(Path.of("archive")).stream()) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Read read) {
                    out.println(read.bulletin().article().headline());
                }
            });
        }
        // end
    }

    private static void json(PrintStream out) throws JsonProcessingException {
        // README JSON
        Article article = BulletinJson.readArticle(
                "{\"headline\": \"Tin\", \"publishedOn\": \"2024-03-06\", \"authors\": null, \"rating\": 5}");
        out.println(BulletinJson.write(article));
        // end
    }

    private static void register(Article article, Article later, PrintStream out) {
        // README register
        Register register = Register.empty().adding("a.txt", article).adding("b.txt", later);
        for (Person person : register.people("Mai Thị Hoa")) {
            out.println(person.history() + " because of " + person.bonds());
        }
        // end
    }

    private static void webPage(String html, PrintStream out) {
        // README web page
        HtmlBulletin page = HtmlBulletinReader.create(BulletinParser.create()).read(html);
        Span span = page.bulletin().evidenceOf("headline").get(0).span();
        out.println(span.of(page.text()) + " <- " + page.elementsOf(span).get(0).path());
        // end
    }

    private static String printed(Example example) throws JsonProcessingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    private static String compact(String code) {
        return code.replaceAll("\\s+", "").replace("System.out", "out");
    }

    @Test
    void theCodeOfTheReadmeIsTheCodeHere() throws IOException {
        String source = compact(Files.readString(SOURCE));
        assertThat(Readme.blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(compact(block)));
    }

    @Test
    void theRegisterOfTheReadmeFindsOnePerson() throws IOException {
        String text = Readme.blocks("").get(0);
        Article article = BulletinParser.create().parse(text).article();
        Article later = BulletinParser.create()
                .parse(text.replace("06/03/2024", "06/04/2024").replace("5/3", "5/4"))
                .article();
        assertThat(printed(out -> register(article, later, out)))
                .hasLineCount(1)
                .contains("Bí thư Huyện ủy", "firstSeen=2024-03-05, lastSeen=2024-04-05", "SAME_OFFICE");
        assertThat(printed(ReadmeTest::manyBulletins)).isEmpty();
    }

    @Test
    void theExamplesPrintWhatTheReadmeSays() throws IOException {
        List<String> plain = Readme.blocks("");
        String text = plain.stream()
                .filter(block -> block.startsWith("Huyện ủy Phú Khê"))
                .findFirst()
                .orElseThrow();
        assertThat(plain)
                .contains(
                        printed(out -> tenLines(text, out)),
                        printed(ReadmeTest::validation),
                        printed(ReadmeTest::json));
        String authors = "{\"headline\": \"Tin\", \"authors\": [\"Thu Vân\", \"\"]}";
        assertThat(Readme.text()).contains("For `" + authors + "` this prints");
        Article article = BulletinJson.readArticle(authors);
        assertThat(plain)
                .contains(
                        printed(out -> otherValidator(BulletinValidator.create().validator(), article, out)));
    }

    @Test
    void aPageLeadsBackToItsElements() throws JsonProcessingException {
        String html =
                "<h1>Huyện ủy Phú Khê giao ban</h1><i>06/03/2024</i><div><p>Sáng 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị giao ban. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.</div>";
        assertThat(printed(out -> webPage(html, out)))
                .isEqualTo("Huyện ủy Phú Khê giao ban <- html > body:nth-of-type(1) > h1:nth-of-type(1)");
    }
}
