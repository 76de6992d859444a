package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    private static boolean isSyllable(String word) {
        return Syllables.isSyllable(word, 0, word.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiệp", "NGHỊ", "ủy", "uỷ", "hòa", "hoà", "quốc", "quỹ", "gì", "giếng", "giữ", "khuỷu", "thuở", "ở",
                "ý", "yêu", "Đắk", "đường", "xoong", "nguyễn", "trường", "rượu", "quyết", "huých"
            })
    void whatVietnameseSpellingAllowsIsASyllable(String word) {
        assertThat(isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "élève", "café", "comité", "où", "être", "nghiềp", "cáć", "cắ", "ngế", "ghá", "thồngg", "bộộ", "caìc",
                "hoøa", "Ññ", "ã¡c", "ộtộ"
            })
    void whatItDoesNotAllowIsNone(String word) {
        assertThat(isSyllable(word)).isFalse();
    }
}
