package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.ParserOptions;
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

    @Option(names = "--lang", defaultValue = "vi", paramLabel = "vi|en", description = "language of the pages")
    private Language language = Language.VI;

    @Option(
            names = "--reference-day",
            paramLabel = "yyyy-MM-dd",
            description = "the day from which years are counted where a bulletin carries no date")
    private @Nullable LocalDate referenceDay;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    ViewCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Inputs source = new Inputs(in);
        List<String> names = names(source);
        boolean single = inputs.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
        BulletinParser parser = BulletinParser.create(
                ParserOptions.defaults().withLanguage(language.locale()).withReferenceDay(referenceDay));
        TextDecoder decoder = TextDecoder.create(language.locale());
        if (output == null) {
            if (!single) {
                throw new ParameterException(
                        Objects.requireNonNull(spec, "spec").commandLine(), "several inputs need --output DIR");
            }
            print(source, names, parser, decoder);
        } else {
            PageFolder folder = new PageFolder(output, overwriting);
            names.forEach(name -> page(source, name, parser, decoder, folder));
            if (!single) {
                index(folder);
            }
        }
        return failed ? NOT_SHOWN : SHOWN;
    }

    private List<String> names(Inputs source) {
        List<String> names = new ArrayList<>();
        for (String word : inputs) {
            try {
                names.addAll(source.behind(word));
            } catch (IOException e) {
                complain(word, e);
            }
        }
        return names;
    }

    private void print(Inputs source, List<String> names, BulletinParser parser, TextDecoder decoder) {
        for (String name : names) {
            try {
                out.print(BulletinPage.in(language.locale())
                        .of(parser.parse(encoding.decode(decoder, source.bytes(name))).withSource(name)));
            } catch (IOException e) {
                complain(name, e);
            }
        }
        out.flush();
    }

    private void page(Inputs source, String name, BulletinParser parser, TextDecoder decoder, PageFolder folder) {
        try {
            ParsedBulletin bulletin = parser.parse(encoding.decode(decoder, source.bytes(name))).withSource(name);
            String file = folder.nameFor(name);
            folder.write(file, BulletinPage.in(language.locale()).of(bulletin));
            shown.add(new ListedBulletin(file, bulletin));
        } catch (IOException e) {
            complain(name, e);
        }
    }

    private void index(PageFolder folder) {
        try {
            folder.write(PageFolder.INDEX, IndexPage.in(language.locale()).of(shown));
        } catch (IOException e) {
            complain(PageFolder.INDEX, e);
        }
    }

    private void complain(String name, IOException e) {
        failed = true;
        String reason = e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
        err.println("giaoban: " + name + ": " + reason);
    }
}
