package org.giaoban.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> sentences(String text) {
        Words words = Words.of(NormalText.of(text), new Vocabulary(), Phrasebook.EMPTY);
        return Sentences.in(words, new Range(0, words.count())).stream()
                .map(range -> words.value(range.from(), range.to()))
                .toList();
    }

    @Test
    void anEndMarkBeforeACapitalEndsASentence() {
        assertThat(sentences("Hội nghị kết thúc. Các đại biểu ra về… Một ngày mới!"))
                .containsExactly("Hội nghị kết thúc.", "Các đại biểu ra về…", "Một ngày mới!");
    }

    @Test
    void aSentenceMayBeGluedToTheNext() {
        assertThat(sentences("Hội nghị kết thúc.Các đại biểu ra về…Một ngày")).hasSize(3);
    }

    @Test
    void abbreviationsNumbersAndDaysDoNotEndOne() {
        assertThat(
                        sentences(
                                "Đ/c Lê An, TP. Bình Lâm, T.Ư Đảng, TS. Vũ Bình chi 1.234 tỷ đồng ngày 28.5 tại Q.10 cho TP.HCM"))
                .hasSize(1);
    }

    @Test
    void anEllipsisInsideAListDoesNotEndOne() {
        assertThat(sentences("nước sạch, rác thải... và an ninh được bàn tới")).hasSize(1);
    }

    @Test
    void wordsGluedAtACapitalAreTwo() {
        Words words = Words.of(NormalText.of("Lê VânNgày H’Loan"), new Vocabulary(), Phrasebook.EMPTY);
        assertThat(words.count()).isEqualTo(4);
        assertThat(words.value(2, 3)).isEqualTo("Ngày");
        assertThat(words.value(3, 4)).isEqualTo("H’Loan");
    }
}
