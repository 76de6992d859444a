package org.giaoban.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** A file that is there already was not replaced. */
final class KeptFileException extends FileAlreadyExistsException {
    private static final long serialVersionUID = 1L;

    private final boolean input;

    /**
     * Makes the exception.
     *
     * @param input whether the file is an input of this run, which nothing replaces
     */
    KeptFileException(Path file, boolean input) {
        super(file.toString());
        this.input = input;
    }

    boolean isInput() {
        return input;
    }
}
