package org.giaoban.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.giaoban.parser.encoding.Confidence;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban convert}: turns texts in old encodings into UTF-8. */
@Command(
        name = "convert",
        description = "Turns texts in old encodings into UTF-8, and says on standard error what each was in.",
        exitCodeList = {
            "0:every input was written",
            "1:what some input is in is unclear; it was not written",
            "2:the command line is wrong",
            "3:some file could not be read or written; the others were",
            "4:a fault of giaoban"
        },
        footer = {"  giaoban convert old.txt > new.txt", "  giaoban convert --encoding tcvn3 --output converted archive"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private QuietOption quiet = new QuietOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            descriptionKey = "texts",
            description = "files, folders (their *.txt), or - for standard input; without --output only one")
    private List<String> inputs = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Complaints complaints = new Complaints(console);
        RawInputs source = new RawInputs(console.in());
        List<String> names = names(source, complaints);
        if (!output.isGiven() && names.size() > 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    console.labels().of("usage.severalNeedFolder"));
        }
        Folder folder = output.folder(inputs);
        Tally tally = new Tally();
        boolean unclear = false;
        try (Bar bar = new Bar(console, quiet.isGiven())) {
            TextDecoder decoder = TextDecoder.create(console.language().locale());
            for (String name : names) {
                try {
                    DecodedText decoded = encoding.decode(decoder, source.bytes(name));
                    tally.add(decoded.problems());
                    unclear |= !convert(name, decoded, folder);
                } catch (IOException e) {
                    complaints.about(name, e);
                }
                bar.show(names.size(), tally.read());
            }
        }
        console.out().flush();
        quiet.sumUp(console, tally, complaints);
        return complaints.count() == 0 && unclear ? ExitStatus.FOUND_WRONG : complaints.status();
    }

    private List<String> names(RawInputs source, Complaints complaints) {
        List<String> names = new ArrayList<>();
        for (String word : inputs) {
            try {
                names.addAll(source.behind(word));
            } catch (IOException e) {
                complaints.about(word, e);
            }
        }
        return names;
    }

    /** Writes a text, unless what it is in is unclear, and says what it was in. */
    private boolean convert(String name, DecodedText decoded, @Nullable Folder folder) throws IOException {
        boolean clear = decoded.confidence() != Confidence.UNCLEAR;
        if (clear && folder == null) {
            console.out().print(decoded.text());
        } else if (clear && folder != null) {
            folder.write(folder.stemFor(name) + ".txt", decoded.text());
        }
        if (decoded.problems().isEmpty()) {
            console.note(name + ": " + decoded.encoding().label());
        }
        decoded.problems().forEach(problem -> console.note(name + ": " + problem.code() + ": " + problem.message()));
        return clear;
    }
}
