package org.giaoban.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.junit.jupiter.api.Test;

/** The seed bulletin is read whole. */
class SeedTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String NAME = "000_d653996d74202f5a";
    private static final BulletinParser PARSER = BulletinParser.create();

    private static String text() throws IOException {
        return Files.readString(SEEDS.resolve(NAME + ".txt"));
    }

    @Test
    void theSeedSaysWhatACarefulReaderTakesFromIt() throws IOException {
        JsonNode expected = BulletinJson.mapper().readTree(Files.readString(SEEDS.resolve(NAME + ".json")));
        JsonNode read = BulletinJson.mapper()
                .readTree(BulletinJson.write(PARSER.parse(text()).withSource("seeds/" + NAME + ".txt")));
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void everySpanOfTheSeedHoldsWhatWasRead() throws IOException {
        Invariants.hold(PARSER, text());
    }

    @Test
    void variantsOfTheSeedGiveEqualRecords() throws IOException {
        Invariants.variantsReadAlike(PARSER, text());
    }

    @Test
    void theOtherTonePlacementChangesOnlyTonePlacement() throws IOException {
        Article article = PARSER.parse(text()).article();
        Article swapped = PARSER.parse(TonePlacement.swapped(text())).article();
        assertThat(swapped).isNotEqualTo(article);
        assertThat(TonePlacement.swapped(BulletinJson.write(swapped)))
                .isEqualTo(TonePlacement.swapped(BulletinJson.write(article)));
    }
}
