package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the corpus is read as it says; every known gap is still one. */
class CorpusTest {
    private static final List<String> KINDS =
            List.of("layout", "dates", "people", "meetings", "directives", "deadlines", "bulletin");
    private static final int HARD_CASES = 66;

    private final BulletinParser parser = BulletinParser.create();

    @TestFactory
    Stream<DynamicTest> eachCaseIsReadAsItSays() {
        return KINDS.stream()
                .flatMap(kind -> CaseFile.in(kind).stream()
                        .map(one -> DynamicTest.dynamicTest(
                                kind + "/" + one.name(),
                                () -> assertThat(faults(one)).as(one.name()).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> eachKnownGapIsStillOne() {
        return CaseFile.in("known-gaps").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(faults(one))
                                .as("this gap is closed: move the case to the folder of its kind")
                                .isNotEmpty()));
    }

    @Test
    void allHardCasesOfTheGenreAreThere() {
        List<Integer> numbers = Stream.concat(KINDS.stream(), Stream.of("known-gaps"))
                .flatMap(folder -> CaseFile.in(folder).stream())
                .filter(one -> one.marks().containsKey("hard"))
                .flatMap(one -> Arrays.stream(one.marks().get("hard").split(" ")))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, HARD_CASES).boxed().toList());
    }

    private List<String> faults(CaseFile.Case one) {
        return one.expected().faults(Trace.of(one.kinds(), parser.parse(one.text(), one.published())));
    }
}
