package org.giaoban.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.giaoban.core.TestArticles;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;

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

    @Test
    void whatIsNoJsonOrTooDeepIsRefused() {
        assertThatThrownBy(() -> BulletinJson.readArticle("{")).isInstanceOf(JsonProcessingException.class);
        String deep = "{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";
        assertThatThrownBy(() -> BulletinJson.readArticle(deep)).isInstanceOf(JsonProcessingException.class);
    }
}
