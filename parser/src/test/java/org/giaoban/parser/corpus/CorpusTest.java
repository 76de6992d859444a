package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of the corpus is read as it says; every known gap is still one. */
class CorpusTest {
    private static final List<String> KINDS =
            List.of("layout", "dates", "people", "meetings", "directives", "deadlines");

    @TestFactory
    Stream<DynamicTest> eachCaseIsReadAsItSays() {
        return KINDS.stream()
                .flatMap(kind -> CaseFile.in(kind).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                kind + "/" + one.name(),
                                () -> assertThat(trace(kind, one)).isEqualTo(one.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> eachKnownGapIsStillOne() {
        return CaseFile.in("known-gaps").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    String kind = one.file().substring(0, one.file().indexOf('.'));
                    assertThat(trace(kind, one))
                            .as("this gap is closed: move the case to corpus/" + kind)
                            .isNotEqualTo(one.expected());
                }));
    }

    private static List<String> trace(String kind, CaseFile.Case one) {
        BulletinParser parser = BulletinParser.create(ParserOptions.defaults().withReferenceDay(one.published()));
        return Trace.of(kind, parser.parse(one.text()).article());
    }
}
