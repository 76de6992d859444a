package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.html.HtmlBulletinReader;
import org.giaoban.parser.html.HtmlOptions;
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
    private static final int FEWEST_FOR_PROGRESS = 20;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    @Option(
            names = "--format",
            defaultValue = "json",
            description = {
                "json (default), jsonl (one line an input), text (a summary for people), jsonld (schema.org), webannotation"
                        + " (W3C), ics (one calendar of all inputs);",
                "with --output only: csv (directives.csv and officials.csv of all inputs), brat (two files an input)"
            })
    private Format format = Format.JSON;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "write files into this folder: one an input, but see --format for csv, ics and brat")
    private @Nullable Path output;

    @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en", description = "language of the messages")
    private Language language = Language.VI;

    @Option(
            names = "--reference-day",
            paramLabel = "yyyy-MM-dd",
            description = "the day from which years are counted where a bulletin carries no date")
    private @Nullable LocalDate referenceDay;

    @Option(
            names = "--selector",
            paramLabel = "CSS",
            description = "what holds the article of a web page; without, it is looked for")
    private @Nullable String selector;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Option(names = "--strict", description = "exit with status 1 where some input has errors")
    private boolean strict;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt, *.html, *.htm), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    ParseCommand(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (format.needsFolder() && output == null && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format.name().toLowerCase(Locale.ROOT)
                            + " writes several files: name a folder with --output");
        }
        Inputs source = new Inputs(in);
        boolean unreadable = false;
        List<String> names = new ArrayList<>();
        for (String word : inputs) {
            try {
                names.addAll(source.behind(word));
            } catch (IOException e) {
                unreadable = true;
                complain(word, e);
            }
        }
        Locale locale = language.locale();
        BulletinParser parser = BulletinParser.create(
                ParserOptions.defaults().withLanguage(locale).withReferenceDay(referenceDay));
        HtmlBulletinReader pages = HtmlBulletinReader.create(parser, pageOptions());
        TextDecoder decoder = TextDecoder.create(locale);
        boolean errors = false;
        try (Output target = Output.of(format, out, output, names.size() > 1, locale);
                ProgressBar progress = progress(names.size())) {
            for (String name : names) {
                try {
                    ParsedBulletin bulletin = Inputs.isPage(name)
                            ? pages.read(source.bytes(name)).bulletin().withSource(name)
                            : parser.parse(encoding.decode(decoder, source.bytes(name))).withSource(name);
                    errors |= hasErrors(bulletin);
                    target.write(name, bulletin);
                } catch (IOException e) {
                    unreadable = true;
                    complain(name, e);
                }
                if (progress != null) {
                    progress.step();
                }
            }
        }
        return unreadable ? UNREADABLE : strict && errors ? HAS_ERRORS : READ;
    }

    private HtmlOptions pageOptions() {
        try {
            return HtmlOptions.defaults().withSelector(selector);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean hasErrors(ParsedBulletin bulletin) {
        return bulletin.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private @Nullable ProgressBar progress(int count) {
        if (!terminal || count < FEWEST_FOR_PROGRESS) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("giaoban")
                .setInitialMax(count)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    private void complain(String name, IOException e) {
        String reason = e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
        err.println("giaoban: " + name + ": " + reason);
    }
}
