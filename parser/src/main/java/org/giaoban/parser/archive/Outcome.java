package org.giaoban.parser.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.giaoban.parser.ParsedBulletin;

/** What became of one file. */
public sealed interface Outcome {
    /**
     * The file.
     *
     * @return its path, below the path that the caller gave
     */
    Path file();

    /**
     * A file that was read.
     *
     * @param file the file
     * @param bytes its length in bytes
     * @param bulletin the reading, with the path as its source; its problems say what is wrong in the text
     */
    record Read(Path file, long bytes, ParsedBulletin bulletin) implements Outcome {
        /** Refuses a missing part. */
        public Read {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(bulletin, "bulletin");
        }
    }

    /**
     * A file, or a folder, that could not be read.
     *
     * @param file the file or folder
     * @param reason why not
     * @param message more about it, for people
     */
    record Failed(Path file, Reason reason, String message) implements Outcome {
        /** Refuses a missing part. */
        public Failed {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
        }

        /**
         * Why the system could not read a file.
         *
         * @param file the file or folder
         * @param e what the system said
         * @return the outcome: {@link Reason#MISSING}, {@link Reason#DENIED} or {@link Reason#UNREADABLE}
         */
        public static Failed of(Path file, IOException e) {
            if (e instanceof NoSuchFileException) {
                return new Failed(file, Reason.MISSING, "no such file");
            }
            if (e instanceof AccessDeniedException) {
                return new Failed(file, Reason.DENIED, "access denied");
            }
            String reason = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
            return new Failed(file, Reason.UNREADABLE, reason == null ? e.toString() : reason);
        }
    }

    /** Why a file could not be read. */
    enum Reason {
        /** There is no such file. */
        MISSING,
        /** It may not be read by us. */
        DENIED,
        /** The system could not read it. */
        UNREADABLE,
        /** It has more bytes than are read. */
        TOO_LONG,
        /** The reading broke off; a fault of the library. */
        BROKEN
    }
}
