package org.giaoban.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    @Test
    void aNormalTextIsKept() {
        String text = "Huyện ủy – “Phú Khê”\n\nSáng 5/3…";
        assertThat(NormalText.of(text).text()).isSameAs(text);
    }

    @Test
    void whiteSpaceIsKeptAndInvisibleCharactersAreNot() {
        assertThat(NormalText.of(" \u00a0a\u2003 b\r\n\u200b\ufeff\t\u00adc\u2028")
                        .text())
                .isEqualTo(" \u00a0a\u2003 b\r\n\tc\u2028");
    }

    @Test
    void ethIsD() {
        assertThat(NormalText.of("\u00d0ảng, \u0189ảng, \u00f0ảng").text()).isEqualTo("Đảng, Đảng, đảng");
    }

    @ParameterizedTest
    @CsvSource({"Huye\u0323\u0302n, Huyện", "Huyê\u0323n, Huyện", "u\u031b\u0301, ứ"})
    void marksAreComposed(String source, String expected) {
        assertThat(NormalText.of(source).text()).isEqualTo(expected);
    }

    @Test
    void marksBehindWhiteSpaceAreComposedWithoutIt() {
        String marks = "\u0301\u0323".repeat(9);
        assertThat(NormalText.of("a \u00d0 " + marks).text())
                .isEqualTo("a Đ " + NormalText.of(marks).text());
    }

    @Test
    void aSpanLeadsBackToTheCallersCharacters() {
        String source = "x  Huye\u0323\u0302n\u00a0 u\u0309y\u200b z";
        NormalText normal = NormalText.of(source);
        int start = normal.text().indexOf("Huyện");
        assertThat(normal.toSource(start, start + 5).of(source)).isEqualTo("Huye\u0323\u0302n");
        assertThat(normal.toSource(start, start + 9).of(source)).isEqualTo("Huye\u0323\u0302n\u00a0 u\u0309y");
    }

    @Test
    void aMarkThatBecomesTwoComesFromItself() {
        String source = "\uf00d\u0f75a";
        NormalText normal = NormalText.of(source);
        assertThat(normal.text()).isEqualTo("\uf00d\u0f71\u0f74a");
        assertThat(normal.toSource(1, 3).of(source)).isEqualTo("\u0f75");
    }

    @Test
    void aValueIsOnOneLine() {
        NormalText normal = NormalText.of(" Nguyễn\r\nKim \u00a0\tDiệp\n");
        assertThat(normal.value(0, normal.length())).isEqualTo("Nguyễn Kim Diệp");
    }

    @Test
    void foldingUnifiesCaseTonePlacementAndFinalY() {
        assertThat(new String(Folding.fold("UỶ BAN Hoà KỲ TỶ QUÝ THÚY –“")))
                .isEqualTo(new String(Folding.fold("ủy ban hòa kì tỉ quí thuý -\"")));
    }

    @Test
    void aGluedWordBehindItIsNoPartOfAFinalY() {
        assertThat(new String(Folding.fold("thế kỷBí thư, tỷLệ, kỳc, KỲB"))).isEqualTo("thế kỉbí thư, tỉlệ, kỳc, kỳb");
    }
}
