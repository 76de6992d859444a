package org.giaoban.parser.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.junit.jupiter.api.Test;

/** One parser serves many threads: each gets what a single thread gets. */
class ConcurrencyTest {
    private static final int THREADS = 16;
    private static final int PARSES = 100_000;
    private static final int TEXTS = 50;

    @Test
    void sixteenThreadsReadWhatOneReads() throws InterruptedException, ExecutionException {
        BulletinParser parser = BulletinParser.create();
        List<String> texts = LongStream.range(0, TEXTS)
                .mapToObj(seed -> new PlanGenerator(seed).plan().text())
                .toList();
        List<ParsedBulletin> expected = texts.stream().map(parser::parse).toList();
        Callable<Integer> reader = () -> {
            int equal = 0;
            for (int i = 0; i < PARSES / THREADS; i++) {
                int text = i % TEXTS;
                equal += parser.parse(texts.get(text)).equals(expected.get(text)) ? 1 : 0;
            }
            return equal;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                readers.add(reader);
            }
            int equal = 0;
            for (Future<Integer> done : threads.invokeAll(readers)) {
                equal += done.get();
            }
            assertThat(equal).isEqualTo(PARSES);
        } finally {
            threads.shutdownNow();
        }
    }
}
