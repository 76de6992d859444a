package org.giaoban.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DayTextTest {
    private final Lexicons lexicons = Lexicons.standard();
    private final DayText days = new DayText(lexicons);

    private DayText.Day read(String text) {
        Words words = lexicons.words(NormalText.of(text));
        return days.at(words, 0, words.count());
    }

    @TestFactory
    Stream<DynamicTest> eachShapeIsTheSameDay() {
        return Stream.of(
                        "06/09/2020",
                        "6-9-2020",
                        "06.09.2020",
                        "06/09/20",
                        "2020-09-06",
                        "06 09 2020",
                        "6 tháng 9 năm 2020",
                        "6 Tháng 9, 2020",
                        "6 Tháng Chín 2020",
                        "THÁNG CHÍN 6, 2020",
                        "06 Th9 2020")
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(read(text))
                                .extracting(DayText.Day::date)
                                .isEqualTo(LocalDate.of(2020, 9, 6))));
    }

    @TestFactory
    Stream<DynamicTest> noDayIsMadeOfOtherNumbers() {
        return Stream.of(
                        "31/02/2020",
                        "06/13/2020",
                        "06/09",
                        "06/09-2020",
                        "1.234.567",
                        "12 345",
                        "6 tháng 9",
                        "06/09/1020",
                        "2,998")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(read(text)).isNull()));
    }
}
