package org.giaoban.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessDayTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-06, 2024-03-06",
        "2024-03-06T10:53:00+07:00, 2024-03-06",
        "2024-03-05T18:30:00Z, 2024-03-06",
        "2024-03-05T18:30:00.000+0000, 2024-03-06",
        "2024-03-06 10:53, 2024-03-06",
        "06/03/2024 10:53, 2024-03-06",
        "3/25/2024 10:53:00 AM, 2024-03-25",
        "'Tue, 05 Mar 2024 18:30:00 GMT', 2024-03-06"
    })
    void aDayIsThatOfVietnam(String text, LocalDate day) {
        assertThat(WitnessDay.of(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "2024-13-45", "31/02/2024", "3/6/2024 10:53:00 AM", "1709690000"})
    void whatIsNoDayOrMayBeTwoIsNone(String text) {
        assertThat(WitnessDay.of(text)).isNull();
    }
}
