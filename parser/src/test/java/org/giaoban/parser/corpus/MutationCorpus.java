package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.Invariants;
import org.junit.jupiter.api.Test;

/**
 * The cases of {@link CorpusTest} in a few tests, for mutation testing: there each dynamic test would be started by itself, for each
 * mutant anew. Each test has a parser of its own, since what a mutant has built must not outlive it. Not part of the build.
 */
class MutationCorpus {
    private final BulletinParser parser = BulletinParser.create();

    @Test
    void dates() {
        areReadAsTheySay("dates");
        areReadAsTheySay("deadlines");
    }

    @Test
    void people() {
        areReadAsTheySay("people");
        areReadAsTheySay("meetings");
    }

    @Test
    void directives() {
        areReadAsTheySay("directives");
    }

    @Test
    void bulletins() {
        areReadAsTheySay("layout");
        areReadAsTheySay("bulletin");
    }

    @Test
    void evidence() {
        CaseFile.in("bulletin").forEach(one -> Invariants.hold(parser, one.text()));
    }

    private void areReadAsTheySay(String folder) {
        for (CaseFile.Case one : CaseFile.in(folder)) {
            assertThat(one.expected().faults(Trace.of(one.kinds(), parser.parse(one.text(), one.published()))))
                    .as(one.name())
                    .isEmpty();
        }
    }
}
