package org.giaoban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code giaoban}. */
@Command(
        name = "giaoban",
        description = "Reads Vietnamese Party and local-government meeting bulletins.",
        mixinStandardHelpOptions = true,
        version = "giaoban 0.1.0-SNAPSHOT",
        subcommands = CommandLine.HelpCommand.class)
public final class Giaoban {
    /** Kept, so that the level set on it stays: the validator is to say nothing on standard error. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Giaoban() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(System.in, out, err, CommandLine.Help.Ansi.AUTO.enabled(), args);
        out.flush();
        System.exit(status);
    }

    /** Runs the command on given streams and returns its exit status. */
    static int run(InputStream in, PrintStream out, PrintStream err, boolean terminal, String... args) {
        CommandLine command = new CommandLine(new Giaoban());
        command.addSubcommand(new ParseCommand(in, out, err, terminal));
        command.addSubcommand(new SchemaCommand(out));
        command.addSubcommand(new ValidateCommand(in, out, err));
        command.addSubcommand(new ConvertCommand(in, out, err));
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        return command.execute(args);
    }
}
