package org.giaoban.benchmark;

import java.util.concurrent.TimeUnit;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole of the reading. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {
    private final BulletinParser parser = BulletinParser.create();
    private final BulletinParser unchecked =
            BulletinParser.create(ParserOptions.defaults().withoutValidation());

    /**
     * Reading with validation.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public void parse(CorpusState corpus, Blackhole sink) {
        for (String text : corpus.texts) {
            sink.consume(parser.parse(text));
        }
    }

    /**
     * Reading without validation.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public void parseWithoutValidation(CorpusState corpus, Blackhole sink) {
        for (String text : corpus.texts) {
            sink.consume(unchecked.parse(text));
        }
    }
}
