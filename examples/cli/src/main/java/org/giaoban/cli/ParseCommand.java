package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.BulletinFormat;
import org.giaoban.parser.archive.Outcome;
import org.giaoban.parser.report.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            description = "json (default), jsonl (one line an input) or text (a summary for people)")
    private Format format = Format.JSON;

    @Option(names = "--output", paramLabel = "DIR", description = "write one file an input into this folder")
    private @Nullable Path output;

    @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en", description = "language of the messages")
    private Language language = Language.VI;

    @Option(
            names = "--reference-day",
            paramLabel = "yyyy-MM-dd",
            description = "the day from which years are counted where a bulletin carries no date")
    private @Nullable LocalDate referenceDay;

    @Option(names = "--strict", description = "exit with status 1 where some input has errors")
    private boolean strict;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt), or - for standard input")
    private List<String> inputs = new ArrayList<>();

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
        BulletinParser parser = BulletinParser.create(
                ParserOptions.defaults().withLanguage(language.locale()).withReferenceDay(referenceDay));
        Output target = new Output(out, output, format, language.locale());
        target.open();
        try (Bar bar = new Bar(err, terminal)) {
            new Inputs(in, List.of(BulletinFormat.text(parser)))
                    .read(inputs, bar::show, outcome -> take(outcome, target));
        }
        target.close();
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
