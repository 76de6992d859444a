package org.giaoban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guard against quadratic time, generous because other programs run beside it; the benchmark gives the figure. */
class HostileTextTest {
    private static final BulletinParser PARSER =
            BulletinParser.create(ParserOptions.defaults().withoutValidation());
    private static final int SHORT = 50_000;
    private static final int LONG = 800_000;
    private static final int MOST = 80;
    private static final int TRIES = 3;

    @ParameterizedTest
    @EnumSource
    void sixteenTimesTheTextCostsNowhereNearItsSquare(HostileText piece) {
        cost(piece.of(SHORT));
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            ratio = Math.min(ratio, cost(piece.of(LONG)) / cost(piece.of(SHORT)));
        }
        assertThat(ratio).as("cost of %s", piece).isLessThan(MOST);
    }

    /** Processor time of this thread; the faster of two. */
    private static double cost(String text) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(PARSER.parse(text).text()).hasSameSizeAs(text);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
