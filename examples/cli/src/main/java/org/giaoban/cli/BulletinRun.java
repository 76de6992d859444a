package org.giaoban.cli;

import java.io.IOException;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;

/** One run over the bulletins of a command line, with progress while it lasts and a summary at its end. */
final class BulletinRun {
    private final Console console;
    private final ReadingOptions reading;
    private final Complaints complaints;
    private final Tally tally = new Tally();

    BulletinRun(Console console, ReadingOptions reading) {
        this.console = console;
        this.reading = reading;
        this.complaints = new Complaints(console);
    }

    /** Takes the readings one after the other, in the order of the inputs. */
    interface Taker {
        void take(String name, Outcome.Read read) throws IOException;

        /** Notes an input that could not be read. */
        default void miss() {}
    }

    /** Reads all inputs, and complains about those that cannot be read or not be taken. */
    void read(ParserOptions options, Taker taker) {
        Inputs source = new Inputs(
                console.in(),
                reading.formats(options.withLanguage(console.language().locale())));
        try (Bar bar = new Bar(console, reading.quiet().isGiven())) {
            source.read(reading.inputs(), bar::show, outcome -> take(outcome, taker));
        }
        reading.quiet().sumUp(console, tally, complaints);
    }

    private void take(Outcome outcome, Taker taker) {
        if (outcome instanceof Outcome.Read read) {
            tally.add(read.bulletin().problems());
            try {
                taker.take(read.file().toString(), read);
            } catch (IOException e) {
                complaints.about(read.file().toString(), e);
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            taker.miss();
            complaints.about(failed);
        }
    }

    Complaints complaints() {
        return complaints;
    }

    boolean hasErrors() {
        return tally.hasErrors();
    }
}
