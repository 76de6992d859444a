package org.giaoban.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryMessageDiffers() {
        assertThat(Messages.in(VIETNAMESE))
                .containsOnlyKeys(Messages.in(Locale.ENGLISH).keySet());
        Messages.in(Locale.ENGLISH).forEach((key, message) -> {
            assertThat(message).isNotBlank();
            assertThat(Messages.in(VIETNAMESE).get(key)).isNotBlank().isNotEqualTo(message);
        });
    }

    @Test
    void aKnownKeyGivesItsMessageWithOrWithoutBraces() {
        assertThat(Messages.of("{org.giaoban.HasContent.message}", Map.of(), Locale.ENGLISH))
                .isEqualTo("an article needs a headline or a body");
        assertThat(Messages.of("org.giaoban.HasContent.message", Map.of(), VIETNAMESE))
                .isEqualTo("bài viết phải có tiêu đề hoặc nội dung");
    }

    @Test
    void aNameInBracesIsTheAttributeOfTheConstraint() {
        Map<String, Object> attributes = Map.of("min", 2, "max", "$1 {min}");
        assertThat(Messages.of("from {min} to {max}", attributes, Locale.ENGLISH))
                .isEqualTo("from 2 to $1 {min}");
    }

    @Test
    void anUnknownNameAndAnExpressionStayAsTheyAre() {
        assertThat(Messages.of("{other.message} ${min} {", Map.of("min", 2), VIETNAMESE))
                .isEqualTo("{other.message} ${min} {");
    }
}
