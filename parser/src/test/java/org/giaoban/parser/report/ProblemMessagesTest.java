package org.giaoban.parser.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMessagesTest {
    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasAMessageInBothLanguages(ProblemCode code) {
        List<String> arguments = List.of("một", "hai", "ba", "bốn");
        String english = new ProblemMessages(Locale.ENGLISH).of(code, arguments);
        String vietnamese = new ProblemMessages(Locale.forLanguageTag("vi")).of(code, arguments);
        assertThat(english).isNotBlank().isNotEqualTo(code.name()).doesNotContain("{");
        assertThat(vietnamese).isNotBlank().isNotEqualTo(code.name()).doesNotContain("{");
    }

    @Test
    void aSpanRefusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }
}
