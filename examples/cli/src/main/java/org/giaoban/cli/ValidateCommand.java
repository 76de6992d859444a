package org.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code giaoban validate}: checks articles in JSON files. */
@Command(
        name = "validate",
        description = {
            "Checks articles in JSON files.",
            "Prints a line for all that is wrong:",
            "  FILE: place: error or warning: rule: message",
            "A file holds an article, the output of giaoban parse (its \"article\" is checked), an array of either, or one of them "
                    + "a line. An article that can be read is checked by its constraints, one that cannot by the JSON Schema."
        },
        exitCodeList = {
            "0:no errors; there may be warnings",
            "1:some file has errors",
            "2:the command line is wrong",
            "3:some file could not be read; the others were checked",
            "4:a fault of giaoban"
        },
        footer = {"  giaoban validate a.json", "  giaoban parse --format jsonl archive | giaoban validate -"})
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private QuietOption quiet = new QuietOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            descriptionKey = "documents",
            description = "JSON files, or - for standard input")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonDocuments documents = new JsonDocuments(
                console.labels(), new ArticleCheck(console.language().locale())::check);
        Complaints complaints = new Complaints(console);
        Tally tally = new Tally();
        try (Bar bar = new Bar(console, quiet.isGiven())) {
            for (String file : files) {
                try {
                    tally.addChecked(report(file, documents.check(bytes(file))));
                } catch (IOException e) {
                    complaints.about(file, e);
                }
                bar.show(files.size(), tally.read() + complaints.count());
            }
        }
        console.out().flush();
        quiet.sumUp(console, tally, complaints);
        return complaints.count() == 0 && tally.hasErrors() ? ExitStatus.FOUND_WRONG : complaints.status();
    }

    private byte[] bytes(String file) throws IOException {
        return file.equals(Inputs.STANDARD_INPUT) ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    }

    /** Prints what was found and gives it back; of several documents in a file each is named by its line. */
    private List<Finding> report(String file, List<JsonDocuments.Checked> documents) {
        List<Finding> found = new ArrayList<>();
        for (JsonDocuments.Checked document : documents) {
            String name = documents.size() == 1 ? file : file + ":" + document.line();
            for (Finding finding : document.findings()) {
                console.out().println(finding.line(name, console.language().severity(finding.warning())));
                found.add(finding);
            }
        }
        return found;
    }
}
