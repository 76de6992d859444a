package org.giaoban.cli;

import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command reads from and speaks to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for everything that is said about them
 * @param terminal whether a person sits at it, so that progress is shown
 * @param colours whether what is said may be coloured
 * @param language the language of messages, help and what is written for people
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, boolean colours, Language language) {
    /** The same in another language. */
    Console in(Language other) {
        return new Console(in, out, err, terminal, colours, other);
    }

    /** The words of its language. */
    Labels labels() {
        return Labels.in(language.locale());
    }

    Ansi ansi() {
        return colours ? Ansi.ON : Ansi.OFF;
    }

    /** Says something to the person at it, under the name of the command. */
    void say(String style, String sentence) {
        note(ansi().string("@|" + style + " giaoban:|@ ") + sentence);
    }

    /** Writes a line on standard error, in place of the progress that may stand there. */
    void note(String line) {
        err.println((terminal ? "\r\u001b[K" : "") + line);
    }
}
