package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables: every letter in every encoding. */
class EveryLetterTest {
    private static final TextDecoder DECODER = TextDecoder.create();

    /** The 67 small letters with marks: twelve vowels in six tones without the six plain ones, and đ. */
    private static List<String> smallLetters() {
        return Stream.concat(
                        "aăâeêioôơuưy"
                                .chars()
                                .boxed()
                                .flatMap(vowel -> Stream.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
                                        .map(tone -> Normalizer.normalize(
                                                Character.toString(vowel) + tone, Normalizer.Form.NFC))),
                        Stream.of("đ"))
                .filter(letter -> letter.charAt(0) >= 128)
                .toList();
    }

    private static String letters() {
        return smallLetters().stream()
                .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(" và "));
    }

    @Test
    void thereAre134() {
        assertThat(letters().split(" và ", -1)).hasSize(134).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(value = Encoded.class, names = ".*TCVN3.*", mode = EnumSource.Mode.MATCH_NONE)
    void everyLetterComesBack(Encoded form) {
        byte[] bytes = form.bytes(letters());
        String read = form.misreadings() > 0 && form.encoding() == TextEncoding.UTF_8
                ? DECODER.decode(bytes).text()
                : DECODER.decode(bytes, form.encoding()).text();
        assertThat(read).isEqualTo(letters());
    }

    @Test
    void everySmallLetterComesBackFromTcvn3AndEveryCapitalAmongCapitals() {
        String small = "a " + String.join(" a ", smallLetters());
        assertThat(DECODER.decode(Encoded.TCVN3.bytes(small), TextEncoding.TCVN3)
                        .text())
                .isEqualTo(small);
        String large = smallLetters().stream()
                .map(letter -> "T" + letter.toUpperCase(Locale.ROOT) + "NH và")
                .collect(Collectors.joining(" "));
        assertThat(DECODER.decode(Encoded.TCVN3.bytes(large), TextEncoding.TCVN3)
                        .text())
                .isEqualTo(large);
        assertThat(DECODER.decode(Encoded.TCVN3.bytes("a Ă Â Ê Ô Ơ Ư Đ a"), TextEncoding.TCVN3)
                        .text())
                .isEqualTo("a Ă Â Ê Ô Ơ Ư Đ a");
    }

    /** The codes that the standard shows in its table, one from each row. */
    @Test
    void tcvn3HasTheCodesOfItsStandard() {
        byte[] codes = {
            'a', (byte) 0xae, (byte) 0xb5, (byte) 0xcb, (byte) 0xd6, (byte) 0xdd, (byte) 0xe9, (byte) 0xf8, (byte) 0xfe
        };
        assertThat(DECODER.decode(codes, TextEncoding.TCVN3).text()).isEqualTo("ađàậệíộứỵ");
    }

    @Test
    void windows1258IsThatOfTheJdk() {
        Charset jdk = Charset.forName("windows-1258");
        for (int octet = 0x80; octet <= 0xff; octet++) {
            byte[] bytes = {(byte) octet};
            String expected = new String(bytes, jdk);
            if (!expected.equals("\ufffd")) {
                assertThat(DECODER.decode(bytes, TextEncoding.WINDOWS_1258).text())
                        .as("%x", octet)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void tonesOfWindows1258AreComposedInEitherOrder() {
        assertThat(DECODER.decode(new byte[] {'e', (byte) 0xf2}, TextEncoding.WINDOWS_1258)
                        .text())
                .isEqualTo("ẹ");
        assertThat(DECODER.decode(new byte[] {(byte) 0xea, (byte) 0xf2}, TextEncoding.WINDOWS_1258)
                        .text())
                .isEqualTo("ệ");
    }
}
