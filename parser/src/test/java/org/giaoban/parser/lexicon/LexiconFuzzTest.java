package org.giaoban.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Vocabulary;
import org.giaoban.parser.text.Words;

/** Lexicon files that nobody wrote; CONTRIBUTING has the command that makes up new ones. */
class LexiconFuzzTest {
    /** A file is refused with its name and a line, or every form of it is found. */
    @FuzzTest(maxDuration = "10m")
    void anyFile(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        LexiconReader reader = new LexiconReader(new Vocabulary());
        Phrases<String> phrases;
        try {
            phrases = reader.read("x.tsv", new StringReader(text), Function.identity());
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageMatching("(?s)x\\.tsv:\\d+: .+");
            return;
        }
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).forEach(line -> {
            for (String form : line.substring(line.indexOf('\t') + 1).split("\\|", -1)) {
                Words words = reader.words(NormalText.of(form.strip().replace("<n>", "0")));
                assertThat(phrases.endAt(words, 0, words.count())).as(form).isEqualTo(words.count());
            }
        });
    }
}
