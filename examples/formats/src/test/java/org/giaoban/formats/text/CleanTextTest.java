package org.giaoban.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void onlyLoneSurrogatesAreIllFormed() {
        assertThat(CleanText.wellFormed("a\ud83d b\ude00 😀\u0000\r\n")).isEqualTo("a\ufffd b\ufffd 😀\u0000\r\n");
    }

    @Test
    void printableTextHasNoControlsButTabsAndLineFeeds() {
        assertThat(CleanText.printable("a\r\nb\rc\td\u0000\u007f\u0085\ud83d"))
                .isEqualTo("a\nb\nc\td\ufffd\ufffd\ufffd\ufffd");
    }

    @Test
    void aLineHasNoLineBreakOfAnyKind() {
        assertThat(CleanText.oneLine(" a\r\n\tb\u2028c ")).isEqualTo("a b c");
    }

    @Test
    void codePointsAreCountedOnce() {
        CodePoints points = new CodePoints("a😀\ud83db");
        assertThat(points.before(0)).isZero();
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.before(5)).isEqualTo(4);
    }
}
