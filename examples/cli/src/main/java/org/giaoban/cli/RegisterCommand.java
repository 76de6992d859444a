package org.giaoban.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.register.Register;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giaoban register}: brings the people, meetings and tasks of many bulletins together. */
@Command(
        name = "register",
        description = "Reads bulletins and says who is who, what was held when, and who was told to do what.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was read",
            "2:the command line is wrong",
            "3:some input could not be read; the others were"
        })
final class RegisterCommand implements Callable<Integer> {
    private static final int READ = 0;
    private static final int UNREADABLE = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (default, a summary for people) or json (can be read again)")
    private Form format = Form.TEXT;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt, *.html, *.htm), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    private Register register = Register.empty();
    private boolean unreadable;

    private enum Form {
        TEXT,
        JSON
    }

    RegisterCommand(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Inputs source = new Inputs(in, reading.formats(ParserOptions.defaults().withoutValidation()));
        try (Bar bar = new Bar(err, terminal)) {
            source.read(inputs, bar::show, this::take);
        }
        out.println(
                format == Form.JSON
                        ? BulletinJson.writePretty(register)
                        : new RegisterSummary(new Labels(reading.language().locale())).of(register));
        out.flush();
        return unreadable ? UNREADABLE : READ;
    }

    private void take(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            add(read);
        } else if (outcome instanceof Outcome.Failed failed) {
            complain(failed.file(), failed.message());
        }
    }

    private void add(Outcome.Read read) {
        try {
            register = register.adding(read.file().toString(), read.bulletin().article());
        } catch (IllegalArgumentException e) {
            complain(read.file(), String.valueOf(e.getMessage()));
        }
    }

    private void complain(Path input, String reason) {
        unreadable = true;
        err.println("giaoban: " + input + ": " + reason);
    }
}
