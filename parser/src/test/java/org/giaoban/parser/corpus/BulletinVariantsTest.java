package org.giaoban.parser.corpus;

import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.Invariants;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every bulletin of the corpus is read alike in every way to write it. */
class BulletinVariantsTest {
    @TestFactory
    Stream<DynamicTest> everyBulletinIsReadAlikeInAllItsVariants() {
        return CaseFile.in("bulletin").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    BulletinParser parser = parser(one);
                    Invariants.variantsReadAlike(parser, one.text());
                    Invariants.toneSwapReadsAlike(parser, one.text());
                }));
    }

    private static BulletinParser parser(CaseFile.Case one) {
        return BulletinParser.create(ParserOptions.defaults().withReferenceDay(one.published()));
    }
}
