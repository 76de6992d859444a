package org.giaoban.parser.corpus;

import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.Invariants;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bulletin of the corpus holds what holds for every text, and reads alike in every way to write it. */
class BulletinInvariantsTest {
    @TestFactory
    Stream<DynamicTest> everyBulletinHoldsWhatHoldsForEveryText() {
        return CaseFile.in("bulletin").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> Invariants.hold(parser(one), one.text())));
    }

    @TestFactory
    Stream<DynamicTest> everyBulletinReadsAlikeInEveryVariant() {
        return CaseFile.in("bulletin").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    Invariants.variantsReadAlike(parser(one), one.text());
                    Invariants.toneSwapReadsAlike(parser(one), one.text());
                }));
    }

    private static BulletinParser parser(CaseFile.Case one) {
        return BulletinParser.create(ParserOptions.defaults().withReferenceDay(one.published()));
    }
}
