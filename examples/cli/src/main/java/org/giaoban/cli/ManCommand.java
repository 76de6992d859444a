package org.giaoban.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban man}: prints manual pages. */
@Command(
        name = "man",
        description = "Prints the manual page of giaoban or of one of its commands, for man to show.",
        exitCodeList = {"0:it was printed", "2:the command line is wrong", "4:a fault of giaoban"},
        footer = {
            "  giaoban man parse | man -l -               read a page",
            "  giaoban man > /usr/local/share/man/man1/giaoban.1"
        })
final class ManCommand implements Runnable {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command", description = "parse, view, ...")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec spec;

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec, "spec");
        CommandLine root = own.root().commandLine();
        CommandLine command = name == null ? root : root.getSubcommands().get(name);
        if (command == null) {
            throw new ParameterException(
                    own.commandLine(), console.labels().sentence("usage.unknown", String.valueOf(name)));
        }
        console.out().print(new ManPage(console.labels()).of(command));
        console.out().flush();
    }
}
