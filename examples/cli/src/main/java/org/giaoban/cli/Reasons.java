package org.giaoban.cli;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.giaoban.parser.archive.Outcome;

/** Why a file could not be read or written. What only the system has words for stands in brackets, in the system's words. */
final class Reasons {
    private final Labels labels;

    Reasons(Labels labels) {
        this.labels = labels;
    }

    /** Why an input could not be read. */
    String of(Outcome.Failed failed) {
        return labels.sentence("failed." + failed.reason(), failed.message());
    }

    /** Why a file of a name could not be read or written. */
    String of(String name, IOException e) {
        if (e instanceof KeptFileException kept) {
            return labels.sentence(kept.isInput() ? "kept.input" : "kept.there", String.valueOf(kept.getFile()));
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return labels.of("failed.noFolder");
        }
        if (e instanceof CharacterCodingException || e instanceof CharConversionException) {
            return labels.of("failed.letters");
        }
        Path file = Path.of(name);
        Outcome.Failed failed = Outcome.Failed.of(file, e);
        boolean folder = failed.reason() == Outcome.Reason.UNREADABLE && Files.isDirectory(file);
        return folder ? labels.of("failed.folder") : of(failed);
    }
}
