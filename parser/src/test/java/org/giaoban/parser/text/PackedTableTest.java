package org.giaoban.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PackedTableTest {
    private final PackedTable table = new PackedTable(15);

    @Test
    void everyKeyKeepsItsValueWhileTheTableGrows() {
        for (int i = 1; i < 1 << 15; i++) {
            table.put(i * 7L, i);
        }
        for (int i = 1; i < 1 << 15; i++) {
            assertThat(table.get(i * 7L)).isEqualTo(i);
        }
        assertThat(table.get(8)).isZero();
        assertThat(table.get(1L << 48)).isZero();
    }

    @Test
    void theLargestKeyIsFound() {
        long largest = (1L << 49) - 1;
        table.put(largest, 1);
        assertThat(table.get(largest)).isEqualTo(1);
        assertThat(table.get(largest - 1)).isZero();
    }

    @Test
    void aTableMadeOfTheEntriesOfAnotherHasItsKeysAndTakesMore() {
        for (int i = 1; i <= 1000; i++) {
            table.put(i * 7L, i);
        }
        PackedTable again = new PackedTable(15, table.entries());
        again.put(8, 1);
        for (int i = 1; i <= 1000; i++) {
            assertThat(again.get(i * 7L)).isEqualTo(i);
        }
        assertThat(again.get(8)).isEqualTo(1);
        assertThat(table.get(8)).isZero();
    }

    @Test
    void aValueThatIsTooLargeIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> table.put(1, 1 << 15));
    }
}
