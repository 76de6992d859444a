package org.giaoban.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.TestArticles;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(BulletinJson.schema());
    private static final List<BrokenJson> BROKEN = BrokenJson.ALL;

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void theSchemaIsASchema() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(errors(dialect, BulletinJson.schema())).isEmpty();
        assertThat(errors(dialect, "{\"type\": \"text\"}")).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsValid() {
        assertThat(errors(SCHEMA, BulletinJson.write(TestArticles.full()))).isEmpty();
        assertThat(errors(SCHEMA, BulletinJson.write(TestArticles.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"headline\": \"\", \"rating\": {\"stars\": 5}}",
                "{\"meetings\": [{\"kind\": \"OTHER\"}]}",
                "{\"meetings\": [{\"kind\": \"OTHER\", \"startsOn\": \"2024-03-05\", \"endsOn\": \"2024-03-04\"}]}"
            })
    void whatOnlyWarnsTheUnknownAndRulesBetweenValuesAreNotForTheSchema(String json) {
        assertThat(errors(SCHEMA, json)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BROKEN")
    void brokenJsonIsRefusedForItsOwnReason(BrokenJson broken) throws JsonProcessingException {
        assertThat(errors(SCHEMA, broken.json()))
                .extracting(
                        Error::getKeyword, error -> error.getInstanceLocation().toString())
                .containsExactly(tuple(broken.keyword(), broken.location()));
    }

    /** So that who has no schema validator misses nothing of the schema. */
    @ParameterizedTest
    @FieldSource("BROKEN")
    void whatTheSchemaRefusesIsRefusedByReadingOrIsAnError(BrokenJson broken) throws JsonProcessingException {
        List<Violation> violations;
        try {
            violations = BulletinValidator.create(Locale.ENGLISH).validate(BulletinJson.readArticle(broken.json()));
        } catch (JsonProcessingException refused) {
            assertThat(refused.getOriginalMessage()).isNotBlank();
            return;
        }
        assertThat(violations)
                .filteredOn(violation -> !violation.warning())
                .extracting(Violation::pointer)
                .containsExactly(broken.pointer());
    }
}
