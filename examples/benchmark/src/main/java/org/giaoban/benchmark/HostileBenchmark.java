package org.giaoban.benchmark;

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

/** Texts that mean harm, each short and sixteen times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HostileBenchmark {
    /** What the text consists of. */
    @Param
    public HostileText piece = HostileText.ONE_LINE;

    /** UTF-16 units of the text. */
    @Param({"50000", "800000"})
    public int length = 50_000;

    private final BulletinParser parser = BulletinParser.create();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void make() {
        text = piece.of(length);
    }

    /** {@return the reading} */
    @Benchmark
    public ParsedBulletin hostile() {
        return parser.parse(text);
    }
}
