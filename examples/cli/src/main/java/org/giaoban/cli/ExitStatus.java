package org.giaoban.cli;

/** What the exit status of every command says. */
final class ExitStatus {
    /** Everything was done. */
    static final int DONE = 0;
    /** Everything was done, and what was looked at is wrong or unclear. */
    static final int FOUND_WRONG = 1;
    /** The command line is wrong; nothing was done. */
    static final int USAGE = 2;
    /** Some file could not be read or written; the others were. */
    static final int FAILED = 3;
    /** A fault of the command itself. */
    static final int FAULT = 4;

    private ExitStatus() {}
}
