package org.giaoban.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.BulletinValidator;

/**
 * Checks articles. One that can be read is checked by its constraints; one that cannot, by the JSON Schema, which names every
 * value of a wrong kind and not only the first.
 */
final class ArticleCheck {
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(BulletinJson.schema());

    private final BulletinValidator validator;
    private final Locale language;
    private final Labels labels;

    ArticleCheck(Locale language) {
        this.labels = Labels.in(language);
        this.validator = BulletinValidator.create(language);
        this.language = language;
    }

    /** What is wrong with an article that stands at a place of its document. */
    List<Finding> check(String pointer, JsonNode json) {
        try {
            Article article = BulletinJson.readArticle(json.toString());
            return validator.validate(article).stream()
                    .map(violation -> Finding.of(pointer, violation))
                    .toList();
        } catch (JsonProcessingException refused) {
            List<Finding> findings = bySchema(pointer, json);
            return findings.isEmpty()
                    ? List.of(new Finding(
                            pointer, false, "type", labels.sentence("json.type", refused.getOriginalMessage())))
                    : findings;
        }
    }

    private List<Finding> bySchema(String pointer, JsonNode json) {
        return schema
                .validate(
                        withoutNulls(json.deepCopy()),
                        context -> context.executionConfig(config -> config.locale(language)))
                .stream()
                .map(error -> Finding.of(pointer, error))
                .toList();
    }

    /** Read alike: a field that is null and one that is not there. */
    private static JsonNode withoutNulls(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        json.forEach(ArticleCheck::withoutNulls);
        return json;
    }
}
