package org.giaoban.cli;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban completion}: prints what makes a shell complete its command lines. */
@Command(
        name = "completion",
        description = "Prints a script that makes a shell complete the commands and options of giaoban.",
        exitCodeList = {"0:it was printed", "2:the command line is wrong", "4:a fault of giaoban"},
        footer = "  source <(giaoban completion bash)")
final class CompletionCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell", description = "bash or zsh")
    @SuppressWarnings("UnusedVariable") // only checked: one script serves both
    private Shell shell = Shell.BASH;

    @Spec
    private @Nullable CommandSpec spec;

    /** Shells that run the script; zsh does with its own {@code bashcompinit}, which the script loads. */
    private enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandSpec root = Objects.requireNonNull(spec, "spec").root();
        console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        console.out().flush();
    }
}
