package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How often 1,000 generated texts an encoding are recognised, and that none in another language is converted. */
class RecognitionTest {
    private static final TextDecoder DECODER = TextDecoder.create();
    private static final int TEXTS = 1000;
    private static final int FEWEST_RIGHT = 990;

    @ParameterizedTest
    @EnumSource(Encoded.class)
    void atLeast99TextsOf100AreRecognisedInEveryEncoding(Encoded form) {
        Sentences sentences = new Sentences(form.name().hashCode());
        int right = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = sentences.vietnamese();
            DecodedText decoded = DECODER.decode(form.bytes(text));
            boolean found = decoded.encoding() == form.encoding()
                    && decoded.misreadings() == form.misreadings()
                    && decoded.confidence() != Confidence.UNCLEAR;
            right += found && isSame(form.encoding(), decoded.text(), text) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(FEWEST_RIGHT);
    }

    /** TCVN3 has no capitals with tones: amid small words they come out small. */
    private static boolean isSame(TextEncoding encoding, String read, String text) {
        return encoding == TextEncoding.TCVN3 ? read.equalsIgnoreCase(text) : read.equals(text);
    }

    @Test
    void viqrWithoutEscapesIsLikelyAndHasWrongWordsOnlyWhereADotIsDoubtful() {
        Sentences sentences = new Sentences(1);
        int words = 0;
        int wrong = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = sentences.vietnamese();
            DecodedText decoded =
                    DECODER.decode(Encoded.viqrWithoutEscapes(text).getBytes(StandardCharsets.UTF_8));
            assertThat(decoded.encoding()).isEqualTo(TextEncoding.VIQR);
            assertThat(decoded.confidence()).isEqualTo(Confidence.LIKELY);
            String[] meant = text.split("\\s+", -1);
            String[] read = decoded.text().split("\\s+", -1);
            for (int k = 0; k < meant.length; k++) {
                words++;
                wrong += meant[k].equals(read[k]) ? 0 : 1;
            }
        }
        assertThat(wrong).isLessThan(words / 50);
    }

    static Stream<Arguments> plainTexts() {
        return Stream.of(
                Arguments.of("Vietnamese", (Function<Sentences, String>) Sentences::vietnamese),
                Arguments.of("Vietnamese, decomposed", (Function<Sentences, String>)
                        sentences -> Normalizer.normalize(sentences.vietnamese(), Normalizer.Form.NFD)),
                Arguments.of("English", (Function<Sentences, String>) Sentences::english),
                Arguments.of("French", (Function<Sentences, String>) Sentences::french));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainTexts")
    void plainUtf8IsNeverConverted(String language, Function<Sentences, String> kind) {
        Sentences sentences = new Sentences(language.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            String text = kind.apply(sentences);
            DecodedText decoded = DECODER.decode(text.getBytes(StandardCharsets.UTF_8));
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(decoded.confidence()).isEqualTo(Confidence.CERTAIN);
            assertThat(decoded.problems()).isEmpty();
        }
    }

    @Test
    void westernTextsInWindows1252AreReadAsThat() {
        Sentences sentences = new Sentences(2);
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? sentences.french() : sentences.english();
            DecodedText decoded = DECODER.decode(text.getBytes(Charset.forName("windows-1252")));
            assertThat(decoded.text()).isEqualTo(text);
            boolean ascii = text.chars().allMatch(c -> c < 128);
            assertThat(decoded.encoding()).isEqualTo(ascii ? TextEncoding.UTF_8 : TextEncoding.WINDOWS_1252);
        }
    }
}
