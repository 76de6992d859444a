package org.giaoban.parser.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.giaoban.parser.BulletinParser;

/**
 * Reads files and folders on several threads. The outcomes come in the order of the files; a file that cannot be read is an outcome like
 * any other and stops nothing. Only as many files as the window holds are in memory at a time, however slowly the outcomes are
 * taken; of a folder only the names are kept. Immutable; every {@code with} method gives a changed copy.
 *
 * <pre>{@code
 * try (Stream<Outcome> outcomes = BulletinReader.over(path).stream()) {
 *     outcomes.forEach(outcome -> {
 *         if (outcome instanceof Outcome.Read read) {
 *             System.out.println(read.bulletin().source().endsWith(".txt")); // true
 *         }
 *     });
 * }
 * }</pre>
 */
public final class BulletinReader {
    private static final int DEFAULT_MAX_BYTES = 32_000_000;
    private static final int FILES_A_THREAD = 4;

    private final List<Path> paths;
    private final List<BulletinFormat> formats;
    private final int threads;
    private final int window;
    private final int maxBytes;
    private final Consumer<Progress> listener;

    private BulletinReader(
            List<Path> paths,
            List<BulletinFormat> formats,
            int threads,
            int window,
            int maxBytes,
            Consumer<Progress> listener) {
        this.paths = paths;
        this.formats = formats;
        this.threads = threads;
        this.window = window;
        this.maxBytes = maxBytes;
        this.listener = listener;
    }

    /**
     * Reads one file, or the plain texts of a folder and its subfolders: each folder's files and folders in the order of their names.
     *
     * @param path the file or folder
     * @return a reader with a thread for each processor
     */
    public static BulletinReader over(Path path) {
        return over(List.of(path));
    }

    /**
     * Reads files and folders one after the other. A file that is named here is read whatever its name ends in.
     *
     * @param paths the files and folders
     * @return a reader with a thread for each processor
     */
    public static BulletinReader over(List<Path> paths) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new BulletinReader(
                List.copyOf(paths),
                List.of(),
                processors,
                processors * FILES_A_THREAD,
                DEFAULT_MAX_BYTES,
                progress -> {});
    }

    /**
     * {@return a copy that reads these kinds of files}
     *
     * @param kinds the kinds; a file is read by the first that accepts its name, a named file that none accepts by the first of all
     */
    public BulletinReader withFormats(List<BulletinFormat> kinds) {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
        return new BulletinReader(paths, List.copyOf(kinds), threads, window, maxBytes, listener);
    }

    /**
     * {@return a copy that reads plain texts with this parser}
     *
     * @param parser the parser
     */
    public BulletinReader withParser(BulletinParser parser) {
        return withFormats(List.of(BulletinFormat.text(parser)));
    }

    /**
     * {@return a copy with another number of threads and a window of four files a thread}
     *
     * @param count at least one
     */
    public BulletinReader withThreads(int count) {
        return new BulletinReader(
                paths, formats, positive(count), Math.multiplyExact(count, FILES_A_THREAD), maxBytes, listener);
    }

    /**
     * {@return a copy with another window}
     *
     * @param files how many files may be in memory at a time, at least one
     */
    public BulletinReader withWindow(int files) {
        return new BulletinReader(paths, formats, threads, positive(files), maxBytes, listener);
    }

    /**
     * {@return a copy that reads longer or only shorter files}
     *
     * @param bytes the longest file that is read; at first 32 million bytes
     */
    public BulletinReader withMaxBytes(int bytes) {
        return new BulletinReader(paths, formats, threads, window, positive(bytes), listener);
    }

    /**
     * {@return a copy that tells how far it is}
     *
     * @param heard called after each outcome, in order, on the thread that takes the outcomes
     */
    public BulletinReader withProgress(Consumer<Progress> heard) {
        return new BulletinReader(paths, formats, threads, window, maxBytes, Objects.requireNonNull(heard, "heard"));
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("less than one: " + number);
        }
        return number;
    }

    /**
     * Begins a run. The files are read ahead of who takes the outcomes, as far as the window goes.
     *
     * @return the outcomes in the order of the files. Close it where it is not taken to its end: then reading stops and its threads have
     *     ended. Taking from it throws {@code UncheckedIOException} with an {@code InterruptedIOException} where the thread that takes is
     *     interrupted; the run is then closed and the thread's interrupt status is set
     */
    public Stream<Outcome> stream() {
        List<BulletinFormat> kinds =
                formats.isEmpty() ? List.of(BulletinFormat.text(BulletinParser.create())) : formats;
        Run run = new Run(new FileWalk(paths, kinds), new FileReading(kinds, maxBytes), threads, window, listener);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, traits), false)
                .onClose(run::close);
    }
}
