package org.giaoban.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.parser.BulletinParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What every program pays that touches these texts at all. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class YardstickBenchmark {
    /** The JSON of the readings. */
    @State(Scope.Benchmark)
    public static class Readings {
        final ObjectMapper mapper = BulletinJson.mapper();
        List<String> json = List.of();

        /**
         * Reads the texts.
         *
         * @param corpus the texts
         */
        @Setup
        public void read(CorpusState corpus) {
            BulletinParser parser = BulletinParser.create();
            json = corpus.texts.stream()
                    .map(text -> BulletinJson.write(parser.parse(text)))
                    .toList();
        }
    }

    /**
     * Bytes to characters: what all else is compared with.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    public void decode(CorpusState corpus, Blackhole sink) {
        for (byte[] bytes : corpus.bytes) {
            sink.consume(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /**
     * The check for NFC, and the cut into lines.
     *
     * @param corpus the texts
     * @param sink takes the results
     */
    @Benchmark
    public void normalFormAndLines(CorpusState corpus, Blackhole sink) {
        for (String text : corpus.texts) {
            sink.consume(Normalizer.isNormalized(text, Normalizer.Form.NFC));
            text.lines().forEach(sink::consume);
        }
    }

    /**
     * The JSON of the readings to a tree.
     *
     * @param readings the JSON
     * @param sink takes the results
     * @throws IOException never
     */
    @Benchmark
    public void readTree(Readings readings, Blackhole sink) throws IOException {
        for (String json : readings.json) {
            sink.consume(readings.mapper.readTree(json));
        }
    }
}
