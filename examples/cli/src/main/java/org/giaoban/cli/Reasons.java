package org.giaoban.cli;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        if (e instanceof NoSuchFileException) {
            return labels.of("failed.MISSING");
        }
        if (e instanceof AccessDeniedException) {
            return labels.of("failed.DENIED");
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return labels.of("failed.noFolder");
        }
        if (e instanceof CharacterCodingException || e instanceof CharConversionException) {
            return labels.of("failed.letters");
        }
        String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
        return Files.isDirectory(Path.of(name))
                ? labels.of("failed.folder")
                : labels.sentence("failed.UNREADABLE", reason == null ? e.toString() : reason);
    }
}
