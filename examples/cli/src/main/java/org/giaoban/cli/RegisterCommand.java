package org.giaoban.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.register.Register;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code giaoban register}: brings the people, meetings and tasks of many bulletins together. */
@Command(
        name = "register",
        description = {
            "Reads bulletins and says who is who, what was held when, and who was told to do what.",
            "With --output, as register.txt or register.json."
        },
        exitCodeList = {
            "0:every input was read",
            "2:the command line is wrong",
            "3:some file could not be read or written; the others were",
            "4:a fault of giaoban"
        },
        footer = {
            "  giaoban register archive                   a summary for people",
            "  giaoban register --format json --output registers archive"
        })
final class RegisterCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default, a summary for people) or json (can be read again)")
    private Form format = Form.TEXT;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    private Register register = Register.empty();

    private enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BulletinRun run = new BulletinRun(console, reading);
        Folder folder = output.folder(reading.inputs());
        run.read(ParserOptions.defaults().withoutValidation(), (name, read) -> add(name, read, run.complaints()));
        boolean json = format == Form.JSON;
        String text = json ? BulletinJson.writePretty(register) : new RegisterSummary(console.labels()).of(register);
        if (folder == null) {
            console.out().println(text);
            console.out().flush();
        } else {
            folder.write(json ? "register.json" : "register.txt", text + "\n");
        }
        return run.complaints().status();
    }

    private void add(String name, Outcome.Read read, Complaints complaints) {
        try {
            register = register.adding(name, read.bulletin().article());
        } catch (IllegalArgumentException anotherOfThisName) {
            complaints.about(name, console.labels().of("register.twice"));
        }
    }
}
