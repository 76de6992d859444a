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
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
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

    private static void json(PrintStream out) throws JsonProcessingException {
        // README JSON
        Article article = BulletinJson.readArticle(
                "{\"headline\": \"Tin\", \"publishedOn\": \"2024-03-06\", \"authors\": null, \"rating\": 5}");
        out.println(BulletinJson.write(article));
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
                .hasSize(4)
                .allSatisfy(block -> assertThat(source).contains(compact(block)));
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
}
