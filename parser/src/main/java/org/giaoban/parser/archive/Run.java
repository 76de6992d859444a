package org.giaoban.parser.archive;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run over an archive: a queue of the files that are being read, in order, never longer than the window. */
final class Run implements Iterator<Outcome> {
    private static final String THREAD_NAME = "giaoban-archive";
    private static final long LONGEST_END_MILLIS = 60_000;

    private final FileWalk walk;
    private final FileReading reading;
    private final int window;
    private final Consumer<Progress> listener;
    private final ExecutorService threads;
    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();
    private final Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    private Progress progress = new Progress(0, 0, 0, 0);
    private volatile boolean closed;

    Run(FileWalk walk, FileReading reading, int threads, int window, Consumer<Progress> listener) {
        this.walk = walk;
        this.reading = reading;
        this.window = window;
        this.listener = listener;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, THREAD_NAME);
            thread.setDaemon(true);
            started.add(thread);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        if (!closed) {
            readAhead();
            if (ahead.isEmpty()) {
                close();
            }
        }
        return !closed;
    }

    private void readAhead() {
        while (ahead.size() < window) {
            Path file = walk.next(failure -> ahead.add(CompletableFuture.completedFuture(failure)));
            if (file == null) {
                return;
            }
            ahead.add(threads.submit(() -> reading.read(file)));
        }
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Outcome outcome = taken(ahead.remove());
        progress = progress.found(walk.found()).after(outcome);
        listener.accept(progress);
        return outcome;
    }

    private Outcome taken(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(interrupted(e));
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("a reading that must not fail has failed", e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("closed while it was being taken from", e);
        }
    }

    private static InterruptedIOException interrupted(@Nullable Throwable cause) {
        InterruptedIOException e = new InterruptedIOException("interrupted while waiting for a file");
        e.initCause(cause);
        return e;
    }

    /** Stops reading; when it returns, the threads have ended, unless the caller's own is interrupted. */
    void close() {
        closed = true;
        threads.shutdownNow();
        try {
            for (Thread thread : started) {
                thread.join(LONGEST_END_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
