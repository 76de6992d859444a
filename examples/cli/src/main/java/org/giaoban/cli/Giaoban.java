package org.giaoban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** The command {@code giaoban}. */
public final class Giaoban {
    private Giaoban() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // To SLF4J, whose logger here says nothing: standard error is for the command.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        if (args.length > 0 && args[0].equals("parse")) {
            HeadStart.begin();
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Language language = Language.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY));
        Console console = new Console(System.in, out, err, isTerminal(), Ansi.AUTO.enabled(), language);
        int status = run(console, args);
        out.flush();
        System.exit(status);
    }

    @SuppressWarnings("SystemConsoleNull") // the property makes it null on JDK 22 and newer too
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... args) {
        return Commands.of(console, args).execute(args);
    }
}
