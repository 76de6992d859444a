package org.giaoban.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void casePlaceOfTheToneAndFormOfUnicodeDoNotMatter() {
        assertThat(Wording.fold("Nguyễn Thị Hòa"))
                .isEqualTo(Wording.fold("NGUYỄN THỊ HOÀ"))
                .isEqualTo(Wording.fold(Normalizer.normalize("  nguyễn thị hoà ", Normalizer.Form.NFD)));
        assertThat(Wording.fold("Ủy ban")).isEqualTo(Wording.fold("Uỷ ban"));
    }

    @Test
    void aFinalYIsAnI() {
        assertThat(Wording.fold("Lý Mỹ Quý")).isEqualTo(Wording.fold("Lí Mĩ Quí"));
        assertThat(Wording.fold("Thúy")).isNotEqualTo(Wording.fold("Thúi"));
        assertThat(Wording.fold("Huy")).isNotEqualTo(Wording.fold("Hui"));
        assertThat(Wording.fold("May")).isNotEqualTo(Wording.fold("Mai"));
    }

    @Test
    void anotherLetterOrToneIsAnotherWord() {
        assertThat(Wording.fold("Hoa")).isNotEqualTo(Wording.fold("Hòa"));
        assertThat(Wording.fold("Bình")).isNotEqualTo(Wording.fold("Bính"));
        assertThat(Wording.fold("Dân")).isNotEqualTo(Wording.fold("Dan"));
        assertThat(Wording.fold("Đan")).isNotEqualTo(Wording.fold("Dan"));
    }
}
