package org.giaoban.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.giaoban.core.TestArticles;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void aMissingListIsEmptyAndNullElementsStay() {
        assertThat(Lists.frozen(null)).isEmpty();
        assertThat(Lists.frozen(Arrays.asList("a", null))).containsExactly("a", null);
    }

    @Test
    void aRecordKeepsItsOwnCopy() {
        List<String> authors = new ArrayList<>(List.of("Thu Vân"));
        Article article = new Article(null, "Tin", null, null, null, authors, null, null, null);
        authors.add("Minh Tâm");
        assertThat(article.authors()).containsExactly("Thu Vân");
        assertThatThrownBy(() -> article.authors().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equalContentMakesEqualArticles() {
        assertThat(TestArticles.full()).isEqualTo(TestArticles.full()).hasSameHashCodeAs(TestArticles.full());
    }
}
