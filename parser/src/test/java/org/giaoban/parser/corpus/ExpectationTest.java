package org.giaoban.parser.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private static List<String> faults(List<String> written, String... trace) {
        return Expectation.of(written).faults(List.of(trace));
    }

    @Test
    void aTraceThatIsAsExpectedHasNoFault() {
        assertThat(faults(List.of("a 1", "", " a 2"), "a 1", "a 2")).isEmpty();
    }

    @Test
    void whatIsMissingExtraOrOutOfOrderIsAFault() {
        assertThat(faults(List.of("a 1"))).containsExactly("missing: a 1");
        assertThat(faults(List.of(), "a 1")).containsExactly("unexpected: a 1");
        assertThat(faults(List.of("a 1"), "a 1", "a 1")).containsExactly("unexpected: a 1");
        assertThat(faults(List.of("a 1", "a 2"), "a 2", "a 1")).hasSize(1);
    }

    @Test
    void aGapCoversOneWrongLineOfItsLabelAndFailsWhenItIsRead() {
        List<String> written = List.of("!gap a 1", "b 1");
        assertThat(faults(written, "b 1")).isEmpty();
        assertThat(faults(written, "a 9", "b 1")).isEmpty();
        assertThat(faults(written, "a 9", "a 8", "b 1")).containsExactly("unexpected: a 8");
        assertThat(faults(written, "c 1", "b 1")).containsExactly("unexpected: c 1");
        assertThat(faults(written, "a 1", "b 1")).containsExactly("gap is closed: a 1");
    }

    @Test
    void aFalseFindFailsWhenItIsGone() {
        assertThat(faults(List.of("!extra a 1"), "a 1")).isEmpty();
        assertThat(faults(List.of("!extra a 1"))).containsExactly("false find is gone: a 1");
    }
}
