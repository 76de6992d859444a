package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;
import org.giaoban.parser.report.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban parse}: reads bulletins and writes what they say. */
@Command(
        name = "parse",
        description = "Reads bulletins and writes what they say.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read",
            "1:some input has errors, and --strict was given",
            "2:the command line is wrong",
            "3:some input could not be read; the others were"
        })
final class ParseCommand implements Callable<Integer> {
    private static final int READ = 0;
    private static final int HAS_ERRORS = 1;
    private static final int UNREADABLE = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = {
                "json (default), jsonl (one line an input), text (a summary for people),",
                "csv, ics, jsonld, webannotation or brat; csv and brat need --output"
            })
    private Format format = Format.JSON;

    @Option(names = "--output", paramLabel = "DIR", description = "write files into this folder")
    private @Nullable Path output;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--strict", description = "exit with status 1 where some input has errors")
    private boolean strict;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt, *.html, *.htm), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private boolean unreadable;
    private boolean errors;

    ParseCommand(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (format.needsFolder() && output == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    "--format " + format.name().toLowerCase(Locale.ROOT)
                            + " writes several files: name a folder with --output");
        }
        Inputs source = new Inputs(in, reading.formats(ParserOptions.defaults()));
        try (Output target = Output.of(format, out, output, reading.language().locale());
                Bar bar = new Bar(err, terminal)) {
            source.read(inputs, bar::show, outcome -> take(outcome, target));
        }
        return unreadable ? UNREADABLE : strict && errors ? HAS_ERRORS : READ;
    }

    private void take(Outcome outcome, Output target) {
        if (outcome instanceof Outcome.Read read) {
            errors |= hasErrors(read.bulletin());
            try {
                target.write(read.file().toString(), read.bulletin());
            } catch (IOException e) {
                complain(read.file(), String.valueOf(e.getMessage()));
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            target.miss();
            complain(failed.file(), failed.message());
        }
    }

    private static boolean hasErrors(ParsedBulletin bulletin) {
        return bulletin.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private void complain(Path input, String reason) {
        unreadable = true;
        err.println("giaoban: " + input + ": " + reason);
    }
}
