package org.giaoban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the language of the console, and where help is. */
final class WrongCommandLine implements IParameterExceptionHandler {
    private final Console console;
    private final Labels labels;

    WrongCommandLine(Console console) {
        this.console = console;
        this.labels = console.labels();
    }

    @Override
    public int handleParseException(ParameterException e, String[] words) {
        console.say("bold,red", sentence(e));
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.say("bold", labels.sentence("usage.help", command));
        return ExitStatus.USAGE;
    }

    private String sentence(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return labels.sentence(
                    "usage.missing",
                    missing.getMissing().stream().map(WrongCommandLine::name).collect(Collectors.joining(", ")));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return labels.sentence("usage.twice", name(twice.getOverwritten()));
        }
        if (e.getValue() == null) {
            return String.valueOf(e.getMessage());
        }
        return e.getArgSpec() == null
                ? labels.sentence("usage.unknown", e.getValue())
                : value(e.getArgSpec(), e.getValue());
    }

    private String value(ArgSpec argument, String value) {
        List<String> allowed = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(allowed::add);
        }
        return allowed.isEmpty()
                ? labels.sentence("usage.value", name(argument), value)
                : labels.sentence("usage.choice", name(argument), value, String.join(", ", allowed));
    }

    private String unknown(UnmatchedArgumentException e) {
        String sentence = labels.sentence("usage.unknown", String.join(" ", e.getUnmatched()));
        List<String> suggestions = e.getSuggestions();
        return suggestions.isEmpty()
                ? sentence
                : sentence + "; " + labels.sentence("usage.meant", String.join(", ", suggestions));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
