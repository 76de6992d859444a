package org.giaoban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.ParserOptions;
import org.giaoban.view.BulletinPage;
import org.giaoban.view.IndexPage;
import org.giaoban.view.ListedBulletin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code giaoban view}: shows bulletins as HTML pages. */
@Command(
        name = "view",
        description = {
            "Shows bulletins as HTML pages: the text with every value marked, beside it what was read.",
            "With --output, a page for each input and, for several, an index.html; without, the page of a single input."
        },
        exitCodeList = {
            "0:every input has its page",
            "2:the command line is wrong",
            "3:some file could not be read or written; the others were",
            "4:a fault of giaoban"
        },
        footer = {
            "  giaoban view a.txt > a.html               one page",
            "  giaoban view --output pages archive       a page for each bulletin, and their index"
        })
final class ViewCommand implements Callable<Integer> {
    private static final String INDEX = "index";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ViewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> inputs = reading.inputs();
        boolean single = inputs.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
        if (!output.isGiven() && !single) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    console.labels().of("usage.severalNeedFolder"));
        }
        BulletinRun run = new BulletinRun(console, reading);
        Folder folder = output.folder(inputs);
        if (folder == null) {
            show(run);
        } else {
            write(run, folder, !single);
        }
        console.out().flush();
        return run.complaints().status();
    }

    private void show(BulletinRun run) {
        BulletinPage page = BulletinPage.in(locale());
        run.read(ParserOptions.defaults(), (name, read) -> console.out().print(page.of(read.bulletin())));
    }

    private void write(BulletinRun run, Folder folder, boolean indexed) throws IOException {
        BulletinPage page = BulletinPage.in(locale());
        List<ListedBulletin> shown = new ArrayList<>();
        folder.reserve(INDEX);
        run.read(ParserOptions.defaults(), (name, read) -> {
            String file = folder.stemFor(name) + ".html";
            folder.write(file, page.of(read.bulletin()));
            shown.add(new ListedBulletin(file, read.bulletin()));
        });
        if (indexed) {
            folder.write(INDEX + ".html", IndexPage.in(locale()).of(shown));
        }
    }

    private Locale locale() {
        return console.language().locale();
    }
}
