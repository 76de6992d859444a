package org.giaoban.cli;

import picocli.CommandLine.Option;

/** The option {@code --quiet}: whether only results and complaints are wanted. */
final class QuietOption {
    @Option(names = "--quiet", description = "no progress and no summary on standard error")
    private boolean quiet;

    boolean isGiven() {
        return quiet;
    }

    /** Says at the end of a run what it came to, where several inputs were read or one could not be. */
    void sumUp(Console console, Tally tally, Complaints complaints) {
        if (!quiet && (tally.read() > 1 || complaints.count() > 0)) {
            tally.sentences(console.labels(), complaints.count()).forEach(line -> console.say("bold", line));
        }
    }
}
