package org.giaoban.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.giaoban.core.TestArticles;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinJsonTest {
    @Test
    void anArticleReadBackIsEqual() throws JsonProcessingException {
        Article article = TestArticles.full();
        assertThat(BulletinJson.readArticle(BulletinJson.write(article))).isEqualTo(article);
        assertThat(BulletinJson.readArticle(BulletinJson.writePretty(article))).isEqualTo(article);
    }

    @Test
    void daysAreWrittenAsTextAndNullsNotAtAll() {
        String json = BulletinJson.write(TestArticles.full());
        assertThat(json)
                .contains("\"publishedOn\":\"2024-03-06\"", "\"value\":12.5")
                .doesNotContain("null");
    }

    @Test
    void theReadyWriterWritesAsTheMapperDoesAndKnowsDaysOnly() throws JsonProcessingException {
        assertThat(BulletinJson.writer().writeValueAsString(TestArticles.full()))
                .isEqualTo(BulletinJson.mapper().writeValueAsString(TestArticles.full()))
                .contains("\"publishedOn\":\"2024-03-06\"");
        LocalDateTime time = LocalDateTime.of(2024, 3, 6, 8, 0);
        assertThat(BulletinJson.mapper().writeValueAsString(time)).isEqualTo("\"2024-03-06T08:00:00\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulletinJson.write(time))
                .withMessageContaining("java.time.LocalDateTime");
    }

    @Test
    void unknownFieldsAreIgnoredAndMissingListsAreEmpty() throws JsonProcessingException {
        Article article = BulletinJson.readArticle("{\"headline\": \"Tin\", \"rating\": {\"stars\": 5}}");
        assertThat(article.headline()).isEqualTo("Tin");
        assertThat(article.meetings()).isEmpty();
        assertThat(article.paragraphs()).isEmpty();
    }

    @Test
    void aWrongTypeAnUnknownCodeAndADayThatDoesNotExistNameTheirPath() {
        assertThatThrownBy(() -> BulletinJson.readArticle("{\"meetings\": [{\"kind\": \"PARTY\"}]}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("meetings")
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> BulletinJson.readArticle("{\"publishedOn\": \"2024-02-30\"}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("publishedOn");
        assertThatThrownBy(() -> BulletinJson.readArticle("{\"meetings\": 5}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("meetings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"publishedOn": 20240306}                               | ["publishedOn"]
            {"publishedOn": ""}                                     | ["publishedOn"]
            {"meetings": [{"kind": 2}]}                             | ["kind"]
            {"meetings": [{"participants": [{"roles": [0]}]}]}      | ["roles"]
            {"headline": 5}                                         | ["headline"]
            {"headline": true}                                      | ["headline"]
            {"authors": "Thu Vân"}                                  | ["authors"]
            {"meetings": [{"directives": [{"quantities": [{"value": "12"}]}]}]} | ["value"]
            """)
    void aValueOfAnotherKindIsRefusedAndNotBent(String json, String path) {
        assertThatThrownBy(() -> BulletinJson.readArticle(json))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(path);
    }

    @Test
    void aNumberIsReadToItsLastDigit() throws JsonProcessingException {
        String number = "1234567890123456789.10";
        String json = "{\"meetings\": [{\"directives\": [{\"quantities\": [{\"value\": " + number + "}]}]}]}";
        Article article = BulletinJson.readArticle(json);
        assertThat(article.meetings()
                        .get(0)
                        .directives()
                        .get(0)
                        .quantities()
                        .get(0)
                        .value())
                .isEqualTo(new BigDecimal(number));
        assertThat(BulletinJson.write(article)).contains("\"value\":" + number + "}");
    }

    @Test
    void aWrittenArticleHasItsFieldsInTheOrderOfTheRecord() throws JsonProcessingException {
        JsonNode json = BulletinJson.mapper().readTree(BulletinJson.write(TestArticles.full()));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "section",
                        "headline",
                        "lead",
                        "paragraphs",
                        "captions",
                        "authors",
                        "publishedOn",
                        "meetings",
                        "officials");
        assertThat(json.at("/meetings/0/participants/0").fieldNames())
                .toIterable()
                .containsExactly("official", "roles");
        assertThat(BulletinJson.write(new Article(null, "Tin", null, null, null, null, null, null, null)))
                .isEqualTo("{\"headline\":\"Tin\",\"paragraphs\":[],\"captions\":[],\"authors\":[],"
                        + "\"meetings\":[],\"officials\":[]}");
    }

    @Test
    void nullIsNoArticle() {
        assertThatThrownBy(() -> BulletinJson.readArticle("null")).isInstanceOf(JsonProcessingException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> BulletinJson.readArticle(null))
                .withMessage("json");
    }

    @Test
    void aClassNamedInTheDataIsNotLoaded() throws JsonProcessingException {
        Article article = BulletinJson.readArticle("{\"@class\": \"java.lang.Thread\", \"headline\": \"Tin\"}");
        assertThat(article.headline()).isEqualTo("Tin");
    }

    @Test
    void whatIsNoJsonOrTooDeepIsRefused() {
        assertThatThrownBy(() -> BulletinJson.readArticle("{")).isInstanceOf(JsonProcessingException.class);
        String deep = "{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";
        assertThatThrownBy(() -> BulletinJson.readArticle(deep)).isInstanceOf(JsonProcessingException.class);
    }
}
