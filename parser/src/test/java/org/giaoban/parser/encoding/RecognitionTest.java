package org.giaoban.parser.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often 1,000 generated texts an encoding are recognised. */
class RecognitionTest {
    private static final TextDecoder DECODER = TextDecoder.create();
    private static final int TEXTS = 1000;

    @ParameterizedTest
    @EnumSource(Encoded.class)
    void probe(Encoded form) {
        Sentences sentences = new Sentences(form.ordinal());
        int right = 0, certain = 0, same = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = sentences.vietnamese();
            DecodedText d = DECODER.decode(form.bytes(text));
            boolean ok = d.encoding() == form.encoding() && d.misreadings() == form.misreadings() && d.confidence() != Confidence.UNCLEAR;
            right += ok ? 1 : 0;
            certain += ok && d.confidence() == Confidence.CERTAIN ? 1 : 0;
            boolean eq = d.text().equals(text);
            same += eq ? 1 : 0;
            if ((!ok || !eq) && wrong.size() < 3) {
                wrong.add(ok + " " + d.encoding() + d.misreadings() + " " + d.confidence() + " " + d.readable() + "/" + d.telling() + "\n<" + text + "\n>" + d.text());
            }
        }
        System.out.println(form + " right " + right + " certain " + certain + " same " + same);
        wrong.forEach(System.out::println);
        assertThat(right).isGreaterThan(0);
    }
}
