package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;

/** The seed bulletin is read whole. */
class SeedTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String NAME = "000_d653996d74202f5a";

    private final BulletinParser parser = BulletinParser.create();

    static String text() {
        try {
            return Files.readString(SEEDS.resolve(NAME + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSeedSaysWhatACarefulReaderTakesFromIt() throws IOException {
        JsonNode expected = BulletinJson.mapper().readTree(Files.readString(SEEDS.resolve(NAME + ".json")));
        JsonNode read = BulletinJson.mapper()
                .readTree(BulletinJson.write(parser.parse(text()).withSource("seeds/" + NAME + ".txt")));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void everySpanOfTheSeedHoldsWhatWasRead() {
        Invariants.hold(parser, text());
    }

    @Test
    void variantsOfTheSeedGiveEqualRecords() {
        Invariants.variantsReadAlike(parser, text());
    }

    @Test
    void theOtherTonePlacementChangesOnlyTonePlacement() {
        Article article = parser.parse(text()).article();
        Article swapped = parser.parse(TonePlacement.swapped(text())).article();
        assertThat(swapped).isNotEqualTo(article);
        assertThat(TonePlacement.swapped(BulletinJson.write(swapped)))
                .isEqualTo(TonePlacement.swapped(BulletinJson.write(article)));
    }
}
