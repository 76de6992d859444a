package org.giaoban.benchmark;

import java.util.concurrent.TimeUnit;
import org.giaoban.parser.BulletinParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two threads against one. The threads that compile take a core for themselves until all code has been compiled, so this is read for a good
 * while by one thread before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ThreadsBenchmark {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(20);

    private final BulletinParser parser = BulletinParser.create();

    /**
     * Reads until all code has been compiled.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Setup
    public void warmUp(CorpusState corpus, Blackhole sink) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP) {
            read(corpus, sink);
        }
    }

    /**
     * One thread by itself.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    @Threads(1)
    public void oneThread(CorpusState corpus, Blackhole sink) {
        read(corpus, sink);
    }

    /**
     * Two threads that share the parser.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    @Threads(2)
    public void twoThreads(CorpusState corpus, Blackhole sink) {
        read(corpus, sink);
    }

    private void read(CorpusState corpus, Blackhole sink) {
        for (String text : corpus.texts) {
            sink.consume(parser.parse(text));
        }
    }
}
