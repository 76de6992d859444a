package org.giaoban.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static Words words(String text) {
        return Words.of(NormalText.of(text), new Vocabulary(), Phrasebook.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "  ", "\t", "\u00a0", "\u2003", "\u3000", "\u0000", "\u007f", "\n", "\r\n", "\u2028", " \n\n "
            })
    void whatStandsBetweenTwoWordsIsOneSpaceInValues(String white) {
        Words words = words("xã" + white + "Phú Khê");
        assertThat(words.count()).isEqualTo(3);
        assertThat(words.hasSpaceBefore(1)).isTrue();
        assertThat(words.value(0, 3)).isEqualTo("xã Phú Khê");
        assertThat(words.folded(new Range(0, 3))).isEqualTo("xã phú khê");
        assertThat(words.end(0)).isEqualTo(2);
        assertThat(words.start(1)).isEqualTo(2 + white.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029", " \n ", "\u00a0\r\n\t"})
    void oneBreakBeginsALine(String white) {
        Words words = words("xã" + white + "Phú");
        assertThat(words.startsLine(1)).isTrue();
        assertThat(words.hasBlankLineBefore(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \n", "\n\n\n\n", "\u2029\n"})
    void twoBreaksAreABlankLine(String white) {
        Words words = words("xã" + white + "Phú");
        assertThat(words.hasBlankLineBefore(1)).isTrue();
    }

    @Test
    void whiteSpaceAtTheEdgesBelongsToNoWord() {
        Words words = words("\n \u00a0xã Phú,\r\n ");
        assertThat(words.count()).isEqualTo(3);
        assertThat(words.value(0, 3)).isEqualTo("xã Phú,");
        assertThat(words.end(2)).isEqualTo(10);
        assertThat(words("").count()).isZero();
        assertThat(words(" \n ").count()).isZero();
    }

    @Test
    void aWordEndsWhereTheNextBeginsOrBeforeTheSpace() {
        Words words = words("Số 12/KH-UBND, xã");
        assertThat(IntStream.range(0, words.count()).mapToObj(i -> words.value(i, i + 1)))
                .containsExactly("Số", "12", "/", "KH", "-", "UBND", ",", "xã");
        assertThat(words.length(5)).isEqualTo(4);
        assertThat(words.number(1)).isEqualTo(12);
    }

    @Test
    void aWordIsItselfAndNoOther() {
        Words words = words("Ban, bang ba");
        assertThat(words.is(0, "ban")).isTrue();
        assertThat(words.is(2, "ban")).isFalse();
        assertThat(words.is(3, "ban")).isFalse();
        assertThat(words.is(3, "ba")).isTrue();
        assertThat(words.is(-1, "ban")).isFalse();
        assertThat(words.is(4, "ban")).isFalse();
    }

    @Test
    void unknownWordsAreTheSameWhereTheirLettersAre() {
        Words words = words("Khuê khuê khu");
        assertThat(words.isSame(0, 1)).isTrue();
        assertThat(words.isSame(0, 2)).isFalse();
    }

    @Test
    void whatStandsBesideTheTextIsNothing() {
        Words words = words("xã");
        for (int beside : new int[] {-1, 1}) {
            assertThat(words.isWord(beside)).isFalse();
            assertThat(words.sign(beside)).isEqualTo('\0');
            assertThat(words.length(beside)).isZero();
            assertThat(words.number(beside)).isEqualTo(-1);
            assertThat(words.folded(beside)).isEmpty();
        }
    }
}
