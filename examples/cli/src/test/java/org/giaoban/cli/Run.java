package org.giaoban.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What a run of the command gave back.
 *
 * @param status its exit status
 * @param out what it wrote on standard output, with line feeds
 * @param err what it wrote on standard error, with line feeds
 */
record Run(int status, String out, String err) {
    /** Runs the command for one who speaks Vietnamese, without a terminal. */
    static Run run(String in, Object... words) {
        return run(in.getBytes(StandardCharsets.UTF_8), words);
    }

    static Run run(byte[] in, Object... words) {
        return of(in, false, false, Language.VI, words);
    }

    static Run english(Object... words) {
        return of(new byte[0], false, false, Language.EN, words);
    }

    /** Runs the command for one who speaks English, on a terminal. */
    static Run onTerminal(boolean colours, Object... words) {
        return of(new byte[0], true, colours, Language.EN, words);
    }

    private static Run of(byte[] in, boolean terminal, boolean colours, Language language, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                colours,
                language);
        int status = Giaoban.run(console, Stream.of(words).map(Object::toString).toArray(String[]::new));
        return new Run(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
