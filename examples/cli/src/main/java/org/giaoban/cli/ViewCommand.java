package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.Outcome;
import org.giaoban.view.BulletinPage;
import org.giaoban.view.IndexPage;
import org.giaoban.view.ListedBulletin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban view}: shows bulletins as HTML pages. */
@Command(
        name = "view",
        description = "Shows bulletins as HTML pages: the text with every value marked, beside it what was read.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input has its page",
            "2:the command line is wrong",
            "3:some input could not be read, or its page not be written; the others were"
        })
final class ViewCommand implements Callable<Integer> {
    private static final int SHOWN = 0;
    private static final int NOT_SHOWN = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final List<ListedBulletin> shown = new ArrayList<>();
    private boolean failed;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "write one page an input into this folder, and for several inputs an index.html; without, the"
                    + " page of a single input goes to standard output")
    private @Nullable Path output;

    @Option(names = "--overwrite", description = "replace pages that are in the folder already")
    private boolean overwriting;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt, *.html, *.htm), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    ViewCommand(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean single = inputs.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
        if (output == null && !single) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(), "several inputs need --output DIR");
        }
        PageFolder folder = output == null ? null : new PageFolder(output, overwriting);
        Inputs source = new Inputs(in, reading.formats(ParserOptions.defaults()));
        try (Bar bar = new Bar(err, terminal)) {
            source.read(inputs, bar::show, outcome -> take(outcome, folder));
        }
        if (folder != null && !single) {
            index(folder);
        }
        out.flush();
        return failed ? NOT_SHOWN : SHOWN;
    }

    private void take(Outcome outcome, @Nullable PageFolder folder) {
        if (outcome instanceof Outcome.Failed failure) {
            complain(failure.file().toString(), failure.message());
        } else if (outcome instanceof Outcome.Read read && folder == null) {
            out.print(page(read.bulletin()));
        } else if (outcome instanceof Outcome.Read read && folder != null) {
            write(read, folder);
        }
    }

    private String page(ParsedBulletin bulletin) {
        return BulletinPage.in(reading.language().locale()).of(bulletin);
    }

    private void write(Outcome.Read read, PageFolder folder) {
        String name = read.file().toString();
        try {
            String file = folder.nameFor(name);
            folder.write(file, page(read.bulletin()));
            shown.add(new ListedBulletin(file, read.bulletin()));
        } catch (IOException e) {
            complain(name, String.valueOf(e.getMessage()));
        }
    }

    private void index(PageFolder folder) {
        try {
            folder.write(
                    PageFolder.INDEX, IndexPage.in(reading.language().locale()).of(shown));
        } catch (IOException e) {
            complain(PageFolder.INDEX, String.valueOf(e.getMessage()));
        }
    }

    private void complain(String name, String reason) {
        failed = true;
        err.println("giaoban: " + name + ": " + reason);
    }
}
