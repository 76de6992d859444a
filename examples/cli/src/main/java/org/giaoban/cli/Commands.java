package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code giaoban} and its commands, in the order in which people come to need them. */
@Command(
        name = "giaoban",
        description = "Reads Vietnamese Party and local-government meeting bulletins.",
        version = "giaoban 0.1.0-SNAPSHOT",
        exitCodeList = {
            "0:everything was done",
            "1:everything was done, and some input is wrong or unclear (see the commands)",
            "2:the command line is wrong",
            "3:some file could not be read or written; the others were",
            "4:a fault of giaoban"
        },
        footer = {
            "  giaoban parse --format text a.txt          what a bulletin says, for people",
            "  giaoban view --output pages archive        pages to look at, for a folder",
            "  giaoban parse --output readings archive    JSON for programs"
        })
final class Commands implements Runnable {
    private static final String COMMAND = "COMMAND";
    private static final List<String> ALL =
            List.of("parse", "view", "register", "validate", "schema", "convert", "completion", "man", "help");
    /** Commands that speak of all commands. */
    private static final Set<String> SPEAKERS = Set.of("completion", "man", "help");

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            description =
                    "language of messages, help and what is written for people; without, that of your locale if it is"
                            + " Vietnamese, else English")
    @SuppressWarnings("UnusedVariable") // only checked here: Language.orAskedBy has looked at it before
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    private final Labels labels;

    private Commands(Labels labels) {
        this.labels = labels;
    }

    /** Runs where no command was named. */
    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "spec").commandLine(), labels.sentence("usage.missing", COMMAND));
    }

    /** What a line needs: the command with which it begins, where that is enough, since each one made takes time. */
    private static List<String> needed(String... args) {
        return args.length > 0 && ALL.contains(args[0]) && !SPEAKERS.contains(args[0]) ? List.of(args[0]) : ALL;
    }

    private static Object made(String name, Console console) {
        return switch (name) {
            case "parse" -> new ParseCommand(console);
            case "view" -> new ViewCommand(console);
            case "register" -> new RegisterCommand(console);
            case "validate" -> new ValidateCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "completion" -> new CompletionCommand(console);
            case "man" -> new ManCommand(console);
            default -> new CommandLine.HelpCommand();
        };
    }

    /** The command line for given words, in the language that they ask for, else in that of the console. */
    static CommandLine of(Console console, String... args) {
        Console own = console.in(console.language().orAskedBy(List.of(args)));
        CommandLine line = new CommandLine(new Commands(own.labels()));
        needed(args).forEach(name -> line.addSubcommand(name, made(name, own)));
        describe(line, own);
        line.setOut(new PrintWriter(own.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(own.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(Help.defaultColorScheme(own.ansi()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new WrongCommandLine(own));
        line.setExecutionExceptionHandler(faults(own));
        return line;
    }

    /** Gives every command its help, in the language of the console. */
    private static void describe(CommandLine line, Console console) {
        describe(line.getCommandSpec(), console.labels());
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(COMMAND);
        line.getSubcommands().values().forEach(command -> describe(command.getCommandSpec(), console.labels()));
        if (console.language() == Language.VI) {
            line.setResourceBundle(vietnamese());
        }
    }

    private static void describe(CommandSpec command, Labels labels) {
        if (!(command.userObject() instanceof CommandLine.HelpCommand)) {
            command.mixinStandardHelpOptions(true);
        }
        command.usageMessage()
                .width(100)
                .synopsisHeading(labels.of("help.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + labels.of("help.commands") + "%n")
                .exitCodeListHeading("%n" + labels.of("help.exit") + "%n")
                .footerHeading("%n" + labels.of("help.examples") + "%n");
    }

    private static PropertyResourceBundle vietnamese() {
        try (InputStream in = Objects.requireNonNull(Commands.class.getResourceAsStream("help_vi.properties"))) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IExecutionExceptionHandler faults(Console console) {
        return (fault, line, words) -> {
            if (fault instanceof IOException file) {
                Complaints complaints = new Complaints(console);
                complaints.about(subject(file, line.getCommandName()), file);
                return complaints.status();
            }
            fault.printStackTrace(console.err());
            return ExitStatus.FAULT;
        };
    }

    /** What a complaint is about: the file that could not be made, else the command. */
    private static String subject(IOException e, String command) {
        return e instanceof FileSystemException refused && !(e instanceof KeptFileException)
                ? Objects.requireNonNullElse(refused.getFile(), command)
                : command;
    }
}
