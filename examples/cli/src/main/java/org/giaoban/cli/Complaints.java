package org.giaoban.cli;

import java.io.IOException;
import org.giaoban.parser.archive.Outcome;

/** Says on standard error what could not be read or written, and counts it. */
final class Complaints {
    private final Console console;
    private final Reasons reasons;
    private long count;

    Complaints(Console console) {
        this.console = console;
        this.reasons = new Reasons(console.labels());
    }

    /** Complains about a file. */
    void about(String name, IOException e) {
        about(name, reasons.of(name, e));
    }

    /** Complains about an input that could not be read. */
    void about(Outcome.Failed failed) {
        about(failed.file().toString(), reasons.of(failed));
    }

    /** Complains for a reason that is a sentence already. */
    void about(String name, String reason) {
        count++;
        console.say("bold,red", name + ": " + reason);
    }

    long count() {
        return count;
    }

    /** The exit status after all that was complained about. */
    int status() {
        return count > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
    }
}
