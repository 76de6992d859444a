package org.giaoban.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Test;

class PiecesTest {
    /** Pieces in brackets behind the letter of their place, a small one where a piece carries on. */
    private static String walked(String text, int... spans) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            places.add(new Place(i / 2, new Span(spans[i], spans[i + 1]), List.of(), List.of()));
        }
        StringBuilder walked = new StringBuilder();
        Pieces.walk(places, text.length(), new Pieces.Visitor() {
            @Override
            public void open(Place place, boolean first) {
                walked.append((char) ((first ? 'A' : 'a') + place.number())).append('(');
            }

            @Override
            public void text(int from, int to) {
                walked.append(text, from, to);
            }

            @Override
            public void close(Place place, boolean last) {
                walked.append(last ? ')' : '~');
            }
        });
        return walked.toString();
    }

    @Test
    void aTextWithoutPlacesIsOnePiece() {
        assertThat(walked("1234")).isEqualTo("1234");
        assertThat(walked("")).isEmpty();
    }

    @Test
    void placesBesideAndInsideEachOtherAreWhole() {
        assertThat(walked("123456", 0, 2, 2, 6, 3, 4)).isEqualTo("A(12)B(3C(4)56)");
    }

    @Test
    void ofTwoThatBeginTogetherTheLongerIsOutside() {
        assertThat(walked("1234", 0, 2, 0, 4)).isEqualTo("B(A(12)34)");
    }

    @Test
    void aPlaceThatCrossesTheEndOfAnotherComesInPieces() {
        assertThat(walked("123456", 0, 4, 2, 6)).isEqualTo("A(12B(34~)b(56)");
        assertThat(walked("123456", 0, 3, 1, 5, 2, 6)).isEqualTo("A(1B(2C(3~~)c(b(45)6)");
    }

    @Test
    void aPlaceWithoutCharactersIsThereAllTheSame() {
        assertThat(walked("12", 1, 1, 0, 2, 2, 2)).isEqualTo("B(1A()2)C()");
    }
}
