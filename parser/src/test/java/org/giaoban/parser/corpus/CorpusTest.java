package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.Invariants;
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
    Stream<DynamicTest> layout() {
        return cases("layout");
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return cases("dates");
    }

    @TestFactory
    Stream<DynamicTest> people() {
        return cases("people");
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        return cases("meetings");
    }

    @TestFactory
    Stream<DynamicTest> directives() {
        return cases("directives");
    }

    @TestFactory
    Stream<DynamicTest> deadlines() {
        return cases("deadlines");
    }

    @TestFactory
    Stream<DynamicTest> wholeBulletins() {
        return cases("bulletin");
    }

    @TestFactory
    Stream<DynamicTest> eachKnownGapIsStillOne() {
        return CaseFile.in("known-gaps").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(one.faults(parser))
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

    @TestFactory
    Stream<DynamicTest> everyBulletinHoldsWhatHoldsForEveryText() {
        return CaseFile.in("bulletin").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> Invariants.hold(parser, one.text())));
    }

    private Stream<DynamicTest> cases(String kind) {
        return CaseFile.in(kind).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(one.faults(parser)).as(one.name()).isEmpty()));
    }
}
