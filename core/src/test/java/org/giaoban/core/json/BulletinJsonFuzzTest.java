package org.giaoban.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.BulletinValidator;

/** JSON from strangers; CONTRIBUTING has the command that makes up new inputs. */
class BulletinJsonFuzzTest {
    private static final BulletinValidator VALIDATOR = BulletinValidator.create();

    /** Any bytes are refused with an exception that says why, or are an article that can be validated. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] json) throws IOException {
        try {
            Article article = BulletinJson.mapper().readValue(json, Article.class);
            if (article != null) {
                assertThat(VALIDATOR.validate(article)).isNotNull();
            }
        } catch (JsonProcessingException refused) {
            assertThat(refused.getOriginalMessage()).isNotBlank();
        } catch (CharConversionException noText) {
            assertThat(noText).hasMessageMatching(".*(UTF-32|UCS-4).*");
        }
    }

    /** What was read comes back equal from what is written. */
    @FuzzTest(maxDuration = "10m")
    void jsonToRecordsToJson(byte[] json) throws JsonProcessingException {
        Article article;
        try {
            article = BulletinJson.readArticle(new String(json, StandardCharsets.UTF_8));
        } catch (JsonProcessingException refused) {
            assertThat(refused.getOriginalMessage()).isNotBlank();
            return;
        }
        String written = BulletinJson.write(article);
        assertThat(BulletinJson.readArticle(written)).isEqualTo(article);
        assertThat(BulletinJson.write(BulletinJson.readArticle(written))).isEqualTo(written);
    }
}
