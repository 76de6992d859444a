package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read is written as the JSON Schema says. */
class ArticleSchemaTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final ParserOptions OPTIONS = ParserOptions.defaults().withoutValidation();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BulletinJson.schema());

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSeed(Path seed) throws IOException {
        isValid(BulletinParser.create(OPTIONS), Files.readString(seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"layout", "dates", "people", "meetings", "directives", "deadlines", "bulletin", "known-gaps"})
    void theCasesOfTheCorpus(String folder) {
        List<CaseFile.Case> cases = CaseFile.in(folder);
        assertThat(cases).isNotEmpty();
        for (CaseFile.Case one : cases) {
            isValid(BulletinParser.create(OPTIONS.withReferenceDay(one.published())), one.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Hội nghị"})
    void aTextThatSaysNothing(String text) {
        isValid(BulletinParser.create(OPTIONS), text);
    }

    private static void isValid(BulletinParser parser, String text) {
        String json = BulletinJson.write(parser.parse(text).article());
        assertThat(SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(json)
                .isEmpty();
    }
}
