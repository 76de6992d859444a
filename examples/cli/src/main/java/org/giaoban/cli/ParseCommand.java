package org.giaoban.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giaoban parse}: reads bulletins and writes what they say. */
@Command(
        name = "parse",
        description = "Reads bulletins and writes what they say.",
        exitCodeList = {
            "0:every input was read",
            "1:some input has errors, and --strict was given",
            "2:the command line is wrong",
            "3:some file could not be read or written; the others were",
            "4:a fault of giaoban"
        },
        footer = {
            "  giaoban parse --format text seeds          a summary for people",
            "  giaoban parse --output readings archive    a JSON file for each bulletin of a folder",
            "  giaoban parse --format csv --output registers archive"
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = {
                "json (default), jsonl (one line an input), text (a summary for people),",
                "csv, ics, jsonld, webannotation or brat; csv and brat need --output"
            })
    private Format format = Format.JSON;

    @Option(names = "--strict", description = "exit with status 1 where some input has errors")
    private boolean strict;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (format.needsFolder() && !output.isGiven()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    console.labels().sentence("usage.formatNeedsFolder", format));
        }
        BulletinRun run = new BulletinRun(console, reading);
        Folder folder = output.folder(reading.inputs());
        try (Output target =
                Output.of(format, console.out(), folder, console.language().locale())) {
            run.read(ParserOptions.defaults(), new BulletinRun.Taker() {
                @Override
                public void take(String name, Outcome.Read read) throws IOException {
                    target.write(name, read.bulletin());
                }

                @Override
                public void miss() {
                    target.miss();
                }
            });
        }
        return run.complaints().count() == 0 && strict && run.hasErrors()
                ? ExitStatus.FOUND_WRONG
                : run.complaints().status();
    }
}
