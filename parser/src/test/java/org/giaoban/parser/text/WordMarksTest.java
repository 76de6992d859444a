package org.giaoban.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMarksTest {
    private static Words words(String text) {
        return Words.of(NormalText.of(text), new Vocabulary(), Phrasebook.EMPTY);
    }

    private static List<Integer> all(Words words, Mark mark) {
        List<Integer> found = new ArrayList<>();
        int count = words.count();
        for (int i = words.next(mark, 0, count); i < count; i = words.next(mark, i + 1, count)) {
            found.add(i);
        }
        return found;
    }

    @Test
    void eachMarkIsFoundWhereItStands() {
        Words words = words("Ngày 12/3, ông An\nvề xã Phú.");
        assertThat(all(words, Mark.CAPITAL)).containsExactly(0, 6, 9);
        assertThat(all(words, Mark.SIGN)).containsExactly(2, 4, 10);
        assertThat(all(words, Mark.LINE)).containsExactly(0, 7);
    }

    /** Words are marked 64 at a time: neither the first nor the last of such a group may be lost. */
    @Test
    void aMarkIsFoundHoweverFarItIs() {
        String far = "xã ".repeat(63) + "An ".repeat(2) + "xã ".repeat(126) + "An";
        assertThat(all(words(far), Mark.CAPITAL)).containsExactly(63, 64, 191);
    }

    @Test
    void nothingIsFoundBehindTheLimit() {
        Words words = words("xã xã An, xã");
        assertThat(words.next(Mark.CAPITAL, 0, 2)).isEqualTo(2);
        assertThat(words.next(Mark.CAPITAL, 0, 3)).isEqualTo(2);
        assertThat(words.next(Mark.CAPITAL, 3, 5)).isEqualTo(5);
        assertThat(words.next(Mark.CAPITAL, 4, 2)).isEqualTo(4);
        assertThat(words.next(Mark.SIGN, 4, 100)).isEqualTo(100);
    }
}
