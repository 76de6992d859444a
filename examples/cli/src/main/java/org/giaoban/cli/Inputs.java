package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.giaoban.parser.archive.BulletinFormat;
import org.giaoban.parser.archive.BulletinReader;
import org.giaoban.parser.archive.Outcome;
import org.giaoban.parser.archive.Progress;

/** The inputs that a command line names: files, bulletins in folders, and {@code -} for standard input. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final List<BulletinFormat> formats;

    /**
     * Makes inputs.
     *
     * @param formats the kinds of files that are read; standard input is of the first one
     */
    Inputs(InputStream in, List<BulletinFormat> formats) {
        this.in = in;
        this.formats = formats;
    }

    /** Reads what the words name, one after the other. */
    void read(List<String> words, Consumer<Progress> progress, Consumer<Outcome> taker) {
        List<Path> paths = new ArrayList<>();
        for (String word : words) {
            if (word.equals(STANDARD_INPUT)) {
                readFiles(paths, progress, taker);
                paths.clear();
                taker.accept(standardInput());
            } else {
                paths.add(Path.of(word));
            }
        }
        readFiles(paths, progress, taker);
    }

    private void readFiles(List<Path> paths, Consumer<Progress> progress, Consumer<Outcome> taker) {
        BulletinReader reader = BulletinReader.over(paths).withFormats(formats).withProgress(progress);
        try (Stream<Outcome> outcomes = reader.stream()) {
            outcomes.forEach(taker);
        }
    }

    private Outcome standardInput() {
        Path name = Path.of(STANDARD_INPUT);
        try {
            byte[] bytes = in.readAllBytes();
            return new Outcome.Read(
                    name, bytes.length, formats.get(0).read(bytes).withSource(STANDARD_INPUT));
        } catch (IOException e) {
            return new Outcome.Failed(name, Outcome.Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
