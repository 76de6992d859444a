package org.giaoban.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test {
    private static final ParsedBulletin BULLETIN =
            BulletinParser.create().parse("""
            Huyện ủy Phú Khê giao ban tháng 2
            06/03/2024
            Sáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban tháng 2. Dự hội nghị có lãnh đạo các phòng, ban. Đồng chí Mai Thị Hoa - Bí thư Huyện ủy chủ trì hội nghị.
            Kết luận hội nghị, đồng chí Mai Thị Hoa yêu cầu các xã rà soát 12,5 ha quỹ đất trước ngày 30/4.
            Tin, ảnh: Thu Vân
            """).withSource("a.txt");
    private static final Article ARTICLE = BULLETIN.article();
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final JsonMapper STRICT = Jackson3Mapper.create();

    @Test
    void theArticleOfTheTestHasSomethingOfEverything() {
        String json = BulletinJson.write(ARTICLE);
        assertThat(json)
                .contains(
                        "\"publishedOn\":\"2024-03-06\"",
                        "\"kind\":\"BRIEFING\"",
                        "\"value\":12.5",
                        "\"to\":\"2024-04-29\"")
                .doesNotContain("null");
    }

    @Test
    void bothWriteTheSame() {
        assertThat(PLAIN.writeValueAsString(ARTICLE)).isEqualTo(BulletinJson.write(ARTICLE));
        assertThat(STRICT.writeValueAsString(ARTICLE)).isEqualTo(BulletinJson.write(ARTICLE));
        assertThat(PLAIN.writeValueAsString(BULLETIN)).isEqualTo(BulletinJson.write(BULLETIN));
    }

    @Test
    void eachReadsWhatTheOtherWrites() throws JsonProcessingException {
        assertThat(PLAIN.readValue(BulletinJson.write(ARTICLE), Article.class)).isEqualTo(ARTICLE);
        assertThat(STRICT.readValue(BulletinJson.write(ARTICLE), Article.class)).isEqualTo(ARTICLE);
        assertThat(BulletinJson.readArticle(PLAIN.writeValueAsString(ARTICLE))).isEqualTo(ARTICLE);
    }

    @Test
    void unknownFieldsAreIgnoredMissingListsAreEmptyAndNumbersKeepTheirDigits() {
        Article article = PLAIN.readValue(
                "{\"rating\": {\"stars\": 5}, \"meetings\": [{\"kind\": \"OTHER\", \"directives\": [{\"quantities\": "
                        + "[{\"value\": 1234567890123456789.10}]}]}]}",
                Article.class);
        assertThat(article.authors()).isEmpty();
        assertThat(article.meetings()
                        .get(0)
                        .directives()
                        .get(0)
                        .quantities()
                        .get(0)
                        .value())
                .isEqualTo(new BigDecimal("1234567890123456789.10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\": 5}",
                "{\"headline\": true}",
                "{\"publishedOn\": 20240306}",
                "{\"publishedOn\": \"\"}",
                "{\"publishedOn\": \"2024-02-30\"}",
                "{\"authors\": \"Thu Vân\"}",
                "{\"meetings\": [{\"kind\": 2}]}",
                "{\"meetings\": [{\"kind\": \"PARTY\"}]}",
                "{\"meetings\": [{\"directives\": [{\"quantities\": [{\"value\": \"12\"}]}]}]}",
                "{} {}"
            })
    void theStrictMapperRefusesWhatBulletinJsonRefuses(String json) {
        assertThatThrownBy(() -> BulletinJson.readArticle(json)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> STRICT.readValue(json, Article.class)).isInstanceOf(MismatchedInputException.class);
    }

    /** The differences that the documentation names. */
    @Test
    void thePlainMapperBendsValuesOfAWrongKind() {
        assertThat(PLAIN.readValue("{\"headline\": 5}", Article.class).headline())
                .isEqualTo("5");
        assertThat(PLAIN.readValue("{\"publishedOn\": \"\"}", Article.class).publishedOn())
                .isNull();
        assertThat(PLAIN.readValue("{\"meetings\": [{\"kind\": 2}]}", Article.class)
                        .meetings()
                        .get(0)
                        .kind())
                .isEqualTo(MeetingKind.BRIEFING);
    }

    @Test
    void whatIsRefusedIsAnUncheckedException() {
        assertThatThrownBy(() -> PLAIN.readValue("{\"publishedOn\": \"2024-02-30\"}", Article.class))
                .isInstanceOf(RuntimeException.class)
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("publishedOn");
    }
}
