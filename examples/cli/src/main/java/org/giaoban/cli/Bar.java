package org.giaoban.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.giaoban.parser.archive.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run is, how fast it goes and how long it will take, where it is a long one. */
final class Bar implements AutoCloseable {
    private static final int FEWEST_FILES = 20;

    private final Console console;
    private final boolean quiet;
    private @Nullable ProgressBar bar;

    Bar(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    void show(Progress progress) {
        show(progress.found(), progress.read() + progress.failed());
    }

    /**
     * Shows how far it is.
     *
     * @param files how many files are known
     * @param done how many of them are done
     */
    void show(long files, long done) {
        if (bar == null && console.terminal() && !quiet && files >= FEWEST_FILES) {
            bar = new ProgressBarBuilder()
                    .setTaskName("giaoban")
                    .setStyle(
                            console.colours()
                                    ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                                    : ProgressBarStyle.UNICODE_BLOCK)
                    .showSpeed(new DecimalFormat(
                            "0",
                            DecimalFormatSymbols.getInstance(console.language().locale())))
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        if (bar != null) {
            bar.maxHint(files);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
