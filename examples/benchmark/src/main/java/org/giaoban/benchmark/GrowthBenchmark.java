package org.giaoban.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cost against size: the seed bulletin several times over, as one text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    /** How often the text stands in the text. */
    @Param({"1", "4", "16", "64"})
    public int times = 1;

    private final BulletinParser parser = BulletinParser.create();
    private String text = "";

    /**
     * Makes the text.
     *
     * @throws IOException never
     */
    @Setup
    public void make() throws IOException {
        text = Corpus.load("seed").texts().get(0).concat("\n\n").repeat(times);
    }

    /** {@return the reading} */
    @Benchmark
    public ParsedBulletin growth() {
        return parser.parse(text);
    }
}
