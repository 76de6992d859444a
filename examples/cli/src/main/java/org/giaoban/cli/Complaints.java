package org.giaoban.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.giaoban.parser.archive.Outcome;

/** Says on standard error what could not be read or written, and counts it. */
final class Complaints {
    private final Console console;
    private final Labels labels;
    private long count;

    Complaints(Console console) {
        this.console = console;
        this.labels = console.labels();
    }

    /** Complains about a file. */
    void about(String name, IOException e) {
        about(name, reason(e));
    }

    /** Complains about an input that could not be read. */
    void about(Outcome.Failed failed) {
        about(
                failed.file().toString(),
                failed.reason() == Outcome.Reason.MISSING
                        ? labels.of("failed.missing")
                        : labels.sentence("failed." + failed.reason(), failed.message()));
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

    private String reason(IOException e) {
        if (e instanceof KeptFileException kept) {
            return labels.sentence(kept.isInput() ? "kept.input" : "kept.there", String.valueOf(kept.getFile()));
        }
        if (e instanceof NoSuchFileException) {
            return labels.of("failed.missing");
        }
        return e instanceof AccessDeniedException ? labels.of("failed.denied") : String.valueOf(e.getMessage());
    }
}
