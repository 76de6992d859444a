package org.giaoban.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.Default;
import org.giaoban.core.model.Article;

/** The JSON Schema of articles, from the records, the constraints of the default group, and what the Javadoc says. */
public final class ArticleSchema {
    private ArticleSchema() {}

    public static String json() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(new JakartaValidationModule(
                                JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                                JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS)
                        .forValidationGroups(Default.class))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forFields()
                .withDescriptionResolver(ArticleSchema::description)
                .withStringPatternResolver(ArticleSchema::pattern);
        config.forTypesInGeneral()
                .withTitleResolver(scope -> scope.getType().isInstanceOf(Article.class) ? "giaoban article" : null)
                .withDescriptionResolver(
                        scope -> Javadocs.ofType(scope.getType().getErasedType()));
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Article.class);
        return BulletinJson.writePretty(schema) + "\n";
    }

    private static String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : Javadocs.ofComponent(field.getDeclaringType().getErasedType(), field.getDeclaredName());
    }

    /** The schema's word for "not blank", where that is an error. */
    private static String pattern(MemberScope<?, ?> member) {
        NotBlank own = member.getAnnotationConsideringFieldAndGetterIfSupported(NotBlank.class);
        NotBlank blank = own == null
                ? member.getContainerItemAnnotationConsideringFieldAndGetterIfSupported(NotBlank.class)
                : own;
        return blank == null || blank.groups().length > 0 ? null : "\\S";
    }
}
