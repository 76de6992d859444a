package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.api.Test;

/**
 * The cases of {@link CorpusTest} as one test, for mutation testing: a dynamic test would be started by itself, for each mutant anew.
 * The parser is not shared, since what a mutant has built must not outlive it. Not part of the build.
 */
class MutationCorpus {
    private static final List<String> FOLDERS =
            List.of("directives", "people", "dates", "meetings", "deadlines", "bulletin");

    private final BulletinParser parser =
            BulletinParser.create(ParserOptions.defaults().withoutValidation());

    @Test
    void cases() {
        FOLDERS.forEach(folder -> CaseFile.in(folder).forEach(this::isReadAsItSays));
    }

    private void isReadAsItSays(CaseFile.Case one) {
        assertThat(one.faults(parser)).as(one.name()).isEmpty();
    }
}
