package org.giaoban.parser.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BulletinReaderTest {
    private static final BulletinParser PARSER =
            BulletinParser.create(ParserOptions.defaults().withoutValidation());

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void bulletins(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            file(
                    "%04d.txt".formatted(i),
                    "Huyện ủy Phú Khê giao ban tháng %d\n06/03/2024\nSáng 5/3, Huyện ủy họp.".formatted(i));
        }
    }

    private BulletinReader reader() {
        return BulletinReader.over(folder).withParser(PARSER).withThreads(3);
    }

    private List<String> names(Stream<Outcome> outcomes) {
        try (outcomes) {
            return outcomes.map(outcome -> folder.relativize(outcome.file()).toString())
                    .toList();
        }
    }

    private static boolean isReading() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("giaoban-archive"));
    }

    /** Says how many files are being read or wait to be taken, and holds each one up for a moment. */
    private static BulletinFormat slow(AtomicInteger begun) {
        return format(bytes -> {
            begun.incrementAndGet();
            Thread.sleep(1);
        });
    }

    private interface Act {
        void on(byte[] bytes) throws InterruptedException;
    }

    private static BulletinFormat format(Act act) {
        return new BulletinFormat() {
            @Override
            public boolean accepts(Path file) {
                return file.toString().endsWith(".txt");
            }

            @Override
            public ParsedBulletin read(byte[] bytes) {
                try {
                    act.on(bytes);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return PARSER.parse("");
            }
        };
    }

    @Test
    void theOrderIsThatOfTheNamesFolderByFolder() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/b/c.txt", "c/a.txt", "a.txt")) {
            file(name, "Huyện ủy");
        }
        file("b.md", "no bulletin");
        assertThat(names(reader().stream())).containsExactly("a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c/a.txt");
    }

    @Test
    void eachBulletinCarriesItsFile() throws IOException {
        bulletins(200);
        try (Stream<Outcome> outcomes = reader().stream()) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(200);
            for (int i = 0; i < all.size(); i++) {
                Outcome.Read read = (Outcome.Read) all.get(i);
                assertThat(read.bulletin().source()).isEqualTo(read.file().toString());
                assertThat(read.bulletin().article().headline()).isEqualTo("Huyện ủy Phú Khê giao ban tháng " + i);
                assertThat(read.bytes()).isEqualTo(Files.size(read.file()));
            }
        }
        assertThat(isReading()).isFalse();
    }

    @Test
    void aBadFileStopsNothing() throws IOException {
        file("a.txt", "Huyện ủy");
        Files.write(folder.resolve("b.txt"), new byte[] {'H', (byte) 0xc3, (byte) 0x28});
        file("c.txt", "x".repeat(1001));
        file("d.txt", "x".repeat(1000));
        file("e.txt", "boom");
        file("f.txt", "");
        BulletinFormat text = BulletinFormat.text(PARSER);
        BulletinFormat fragile = new BulletinFormat() {
            @Override
            public boolean accepts(Path file) {
                return text.accepts(file);
            }

            @Override
            public ParsedBulletin read(byte[] bytes) {
                if (bytes.length == 4) {
                    throw new IllegalStateException("boom");
                }
                return text.read(bytes);
            }
        };
        BulletinReader reader = BulletinReader.over(List.of(folder.resolve("none.txt"), folder))
                .withFormats(List.of(fragile))
                .withMaxBytes(1000);
        try (Stream<Outcome> outcomes = reader.stream()) {
            assertThat(outcomes.map(outcome -> outcome instanceof Outcome.Failed failed
                            ? failed.reason().name()
                            : "read"))
                    .containsExactly("MISSING", "read", "read", "TOO_LONG", "read", "BROKEN", "read");
        }
    }

    @Test
    void whatTheSystemRefusesIsUnreadable() throws IOException {
        Path file = file("a.txt", "Huyện ủy");
        Path locked = Files.createDirectories(folder.resolve("locked"));
        assumeFalse(!file.toFile().setReadable(false) || !locked.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "a user who may read everything");
        file("z.txt", "Huyện ủy");
        try (Stream<Outcome> outcomes = reader().stream()) {
            assertThat(outcomes.map(outcome -> outcome instanceof Outcome.Failed failed
                            ? failed.reason().name()
                            : "read"))
                    .containsExactly("UNREADABLE", "UNREADABLE", "read");
        } finally {
            locked.toFile().setReadable(true);
        }
    }

    @Test
    void aFileNamedByItselfNeedsNoEnding() throws IOException {
        Path file = file("note.md", "Huyện ủy");
        assertThat(names(BulletinReader.over(file).withParser(PARSER).stream())).containsExactly("note.md");
    }

    @Test
    void progressCountsFilesAndBytesInOrder() throws IOException {
        bulletins(20);
        file("0020.txt", "x".repeat(5001));
        List<Progress> heard = new ArrayList<>();
        names(reader().withMaxBytes(5000).withProgress(heard::add).stream());
        assertThat(heard).hasSize(21);
        assertThat(heard.get(0).read()).isEqualTo(1);
        assertThat(heard.get(0).found()).isEqualTo(21);
        Progress last = heard.get(20);
        assertThat(last.read()).isEqualTo(20);
        assertThat(last.failed()).isEqualTo(1);
        long bytes = 0;
        for (int i = 0; i < 20; i++) {
            bytes += Files.size(folder.resolve("%04d.txt".formatted(i)));
        }
        assertThat(last.bytes()).isEqualTo(bytes);
    }

    @Test
    void noMoreFilesAreReadAheadThanTheWindowHolds() throws IOException, InterruptedException {
        bulletins(60);
        AtomicInteger begun = new AtomicInteger();
        try (Stream<Outcome> outcomes = reader().withFormats(List.of(slow(begun))).withWindow(5).stream()) {
            var taken = outcomes.iterator();
            for (int i = 1; i <= 40; i++) {
                taken.next();
                Thread.sleep(2);
                assertThat(begun.get()).isLessThanOrEqualTo(i + 5);
            }
        }
    }

    @Test
    void closingEarlyEndsItsThreads() throws IOException {
        bulletins(100);
        try (Stream<Outcome> outcomes = reader().withFormats(List.of(slow(new AtomicInteger()))).stream()) {
            assertThat(outcomes.limit(3)).hasSize(3);
        }
        assertThat(isReading()).isFalse();
    }

    @Test
    void aStreamThatIsNeverTakenFromStartsNoThread() throws IOException {
        bulletins(3);
        reader().stream().close();
        Stream<Outcome> untouched = reader().stream();
        assertThat(isReading()).isFalse();
        untouched.close();
    }

    @Test
    void interruptingTheTakerEndsTheRun() throws Exception {
        bulletins(3);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread taker = new Thread(() -> {
            BulletinFormat stuck = format(bytes -> {
                reading.countDown();
                never.await();
            });
            try (Stream<Outcome> outcomes = reader().withFormats(List.of(stuck)).stream()) {
                outcomes.forEach(outcome -> {});
            } catch (UncheckedIOException e) {
                thrown.set(e);
                interrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        taker.start();
        reading.await();
        taker.interrupt();
        taker.join();
        assertThat(thrown.get()).hasCauseInstanceOf(java.io.InterruptedIOException.class);
        assertThat(interrupted.get()).isTrue();
        for (int i = 0; i < 500 && isReading(); i++) {
            Thread.sleep(10);
        }
        assertThat(isReading()).isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        BulletinReader reader = BulletinReader.over(folder);
        assertThatThrownBy(() -> reader.withThreads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.withWindow(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.withMaxBytes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.withFormats(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
