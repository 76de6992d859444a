package org.giaoban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void aNumberIsKeptToTheLastDigitOrNotAtAll() {
        assertThat(Cells.number(new BigDecimal("95.5"))).isEqualByComparingTo("95.5");
        assertThat(Cells.number(new BigDecimal("1E+27"))).isEqualByComparingTo("1E+27");
        assertThat(Cells.number(new BigDecimal("1E+28"))).isNull();
        assertThat(Cells.number(new BigDecimal("0.00000000001"))).isNull();
        assertThat(Cells.number(null)).isNull();
    }
}
