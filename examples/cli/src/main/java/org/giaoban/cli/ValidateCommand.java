package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code giaoban validate}: checks articles in JSON files. */
@Command(
        name = "validate",
        description = {
            "Checks articles in JSON files and prints a line for all that is wrong:",
            "  FILE: place: error or warning: rule: message",
            "A file holds an article, the output of giaoban parse (its \"article\" is checked), an array of either, or one of them "
                    + "a line. An article that can be read is checked by its constraints, one that cannot by the JSON Schema."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no errors; there may be warnings",
            "1:some file has errors",
            "2:the command line is wrong",
            "3:some file could not be read; the others were checked"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final int VALID = 0;
    private static final int HAS_ERRORS = 1;
    private static final int UNREADABLE = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en", description = "language of the messages")
    private Language language = Language.VI;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON files, or - for standard input")
    private List<String> files = new ArrayList<>();

    ValidateCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        JsonDocuments documents = new JsonDocuments(new ArticleCheck(language.locale())::check);
        boolean errors = false;
        boolean unreadable = false;
        for (String file : files) {
            try {
                errors |= report(file, documents.check(bytes(file)));
            } catch (IOException e) {
                unreadable = true;
                String reason = e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
                err.println("giaoban: " + file + ": " + reason);
            }
        }
        out.flush();
        return unreadable ? UNREADABLE : errors ? HAS_ERRORS : VALID;
    }

    private byte[] bytes(String file) throws IOException {
        return file.equals(Inputs.STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    }

    /** Prints what was found; of several documents in a file each is named by its line. */
    private boolean report(String file, List<JsonDocuments.Checked> documents) {
        boolean errors = false;
        for (JsonDocuments.Checked document : documents) {
            String name = documents.size() == 1 ? file : file + ":" + document.line();
            for (Finding finding : document.findings()) {
                out.println(finding.line(name, language.severity(finding.warning())));
                errors |= !finding.warning();
            }
        }
        return errors;
    }
}
