package org.giaoban.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are measured.
 *
 * @param bytes each text as UTF-8
 * @param texts the same, decoded
 */
record Corpus(List<byte[]> bytes, List<String> texts) {
    private static final String SEED = "seed";
    private static final String MIX = "mix";
    private static final String SEED_FILE = "seed/000_d653996d74202f5a.txt";
    private static final String MIX_LIST = "mix.txt";

    Corpus(List<byte[]> bytes) {
        this(
                bytes,
                bytes.stream()
                        .map(file -> new String(file, StandardCharsets.UTF_8))
                        .toList());
    }

    /** Loads {@code seed}, {@code mix}, or the {@code *.txt} of the folder of that name. */
    static Corpus load(String name) throws IOException {
        return new Corpus(
                switch (name) {
                    case SEED -> List.of(resource(SEED_FILE));
                    case MIX -> mix();
                    default -> folder(Path.of(name));
                });
    }

    /**
     * The invented bulletins: as many and as long as it takes that a processor does not know them by heart, or decoding would seem three
     * times as fast as it is on an archive.
     */
    private static List<byte[]> mix() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String name :
                new String(resource(MIX_LIST), StandardCharsets.UTF_8).lines().toList()) {
            all.add(resource("mix/" + name));
        }
        return all;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": no such resource");
            }
            return in.readAllBytes();
        }
    }

    private static List<byte[]> folder(Path folder) throws IOException {
        List<byte[]> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                all.add(Files.readAllBytes(file));
            }
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(folder + ": no *.txt in it");
        }
        return all;
    }

    /** The number of UTF-16 units of all texts. */
    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
