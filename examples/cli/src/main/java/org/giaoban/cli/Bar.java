package org.giaoban.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.giaoban.parser.archive.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run is, where it is a long one. */
final class Bar implements AutoCloseable {
    private static final int FEWEST_FILES = 20;

    private final PrintStream err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    Bar(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void show(Progress progress) {
        if (bar == null && terminal && progress.found() >= FEWEST_FILES) {
            bar = new ProgressBarBuilder()
                    .setTaskName("giaoban")
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }
        if (bar != null) {
            bar.maxHint(progress.found());
            bar.stepTo(progress.read() + progress.failed());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
