package org.giaoban.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.giaoban.core.model.Article;

/**
 * Reads and writes bulletins as JSON: days as {@code "2020-06-26"}, nothing written for null, unknown fields ignored, depth and
 * lengths limited. A value of a wrong kind is refused and never bent: no number for a code, a day or a text.
 */
public final class BulletinJson {
    private static final int DEEPEST = 64;
    private static final int LONGEST_STRING = 8_000_000;
    private static final String SCHEMA = "giaoban-article.schema.json";

    private BulletinJson() {}

    private static JsonMapper newMapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        return JsonMapper.builder(factory)
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static PrettyPrinter printer() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    /** {@return the ready mapper; it must not be configured further, copy it first} */
    public static JsonMapper mapper() {
        return Ready.MAPPER;
    }

    /**
     * The ready writer, on one line. It writes what giaoban's own records hold as {@link #mapper()} does and is there sooner: of values
     * of time it knows days only.
     *
     * @return the writer
     */
    public static ObjectWriter writer() {
        return Writing.WRITER;
    }

    /**
     * Writes on one line.
     *
     * @param value an article, a parsed bulletin, a register or a part of one
     * @return its JSON
     */
    public static String write(Object value) {
        return written(Objects.requireNonNull(value, "value"), writer());
    }

    /**
     * Writes with line breaks ({@code \n} on every system) and an indent of two spaces.
     *
     * @param value an article, a parsed bulletin, a register or a part of one
     * @return its JSON
     */
    public static String writePretty(Object value) {
        return written(Objects.requireNonNull(value, "value"), writer().withDefaultPrettyPrinter());
    }

    private static String written(Object value, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName(), e);
        }
    }

    /**
     * Reads an article. Constraints are not checked; see {@code BulletinValidator}.
     *
     * @param json the article's JSON
     * @return the article
     * @throws JsonProcessingException where it is no JSON or a value is of a wrong kind; the message names the place
     */
    public static Article readArticle(String json) throws JsonProcessingException {
        Article article = mapper().readValue(Objects.requireNonNull(json, "json"), Article.class);
        if (article == null) {
            throw MismatchedInputException.from(null, Article.class, "null is no article");
        }
        return article;
    }

    /**
     * The JSON Schema (2020-12) of an article: its fields and their types, and the constraints of the default group that stand at
     * one value. It describes what is written; what is read may also have null for a missing value. Rules between values (a last
     * day before the first) are not in it; see {@code BulletinValidator}.
     *
     * @return the text of {@code giaoban-article.schema.json}
     */
    public static String schema() {
        try (InputStream in = BulletinJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }

    /** Made at first use, since a program that only writes needs none of its values of time. */
    private static final class Ready {
        static final JsonMapper MAPPER = newMapper();
    }

    private static final class Writing {
        static final ObjectWriter WRITER = JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
                .defaultPrettyPrinter(printer())
                .build()
                .writer();
    }
}
