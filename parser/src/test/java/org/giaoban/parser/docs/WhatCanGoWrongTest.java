package org.giaoban.parser.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.encoding.TextEncoding;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Test;

/** What the README tells under <i>What can go wrong</i>. */
class WhatCanGoWrongTest {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT_OF_JSON = 8_000_000;
    private static final int LONGEST_TEXT = 2_000_000;

    @Test
    void theTableHasEveryCodeWithItsSeverityAndAdvice() throws IOException {
        List<List<String>> codes = Readme.rows("What can go wrong").stream()
                .filter(row -> row.get(0).matches("`[A-Z_]+`"))
                .toList();
        assertThat(codes)
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyElementsOf(Stream.of(ProblemCode.values())
                        .map(code -> "`" + code + "` " + code.severity())
                        .toList());
        assertThat(codes).allSatisfy(row -> assertThat(row).hasSize(4).doesNotContain(""));
    }

    @Test
    void jsonIsRefusedByKindDepthAndLength() {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> BulletinJson.readArticle("no JSON"));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> BulletinJson.readArticle("{\"headline\": 5}"));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() ->
                        BulletinJson.readArticle("{\"unknown\": " + "[".repeat(DEEPEST) + "]".repeat(DEEPEST) + "}"));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() ->
                        BulletinJson.readArticle("{\"headline\": \"" + "a".repeat(LONGEST_TEXT_OF_JSON + 1) + "\"}"));
        assertThatIllegalArgumentException().isThrownBy(() -> BulletinJson.write(new Object()));
    }

    @Test
    void argumentsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParserOptions.defaults().withMaxLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TextEncoding.named("none of these"));
        assertThatExceptionOfType(StringIndexOutOfBoundsException.class).isThrownBy(() -> new Span(0, 2).of("a"));
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinParser.create().parse((String) null));
        assertThat(ParserOptions.defaults().maxLength()).isEqualTo(LONGEST_TEXT);
    }
}
