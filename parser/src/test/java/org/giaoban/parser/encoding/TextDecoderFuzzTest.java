package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Bytes that nobody thought of; CONTRIBUTING has the command that makes up new ones. */
class TextDecoderFuzzTest {
    private static final TextDecoder DECODER = TextDecoder.create();

    /** Any bytes, decoded with and without a given encoding, and what comes out repaired once more. */
    @FuzzTest(maxDuration = "10m")
    void anyBytes(byte[] bytes) {
        DecodedText decoded = DECODER.decode(bytes);
        assertThat(DECODER.decode(bytes)).isEqualTo(decoded);
        assertThat(decoded.readable()).isBetween(0, decoded.telling());
        assertThat(decoded.share()).isBetween(0.0, 1.0);
        assertThat(decoded.misreadings()).isBetween(0, 3);
        assertThat(decoded.converted() && decoded.problems().isEmpty()).isFalse();
        for (TextEncoding encoding : TextEncoding.values()) {
            assertThat(DECODER.decode(bytes, encoding).confidence()).isEqualTo(Confidence.CERTAIN);
        }
        DecodedText repaired = DECODER.repair(decoded.text());
        assertThat(repaired.converted() || repaired.text().equals(decoded.text()))
                .isTrue();
    }
}
