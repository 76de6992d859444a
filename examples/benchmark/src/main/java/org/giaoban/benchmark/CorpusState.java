package org.giaoban.benchmark;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts of one run; {@code -p corpus=DIR} names a folder instead. */
@State(Scope.Benchmark)
public class CorpusState {
    /** {@code seed}, {@code mix} or a folder. */
    @Param({"mix", "seed"})
    public String corpus = "mix";

    List<byte[]> bytes = List.of();
    List<String> texts = List.of();

    /**
     * Loads the texts.
     *
     * @throws IOException where the folder cannot be read
     */
    @Setup
    public void load() throws IOException {
        Corpus loaded = Corpus.load(corpus);
        bytes = loaded.bytes();
        texts = loaded.texts();
    }
}
