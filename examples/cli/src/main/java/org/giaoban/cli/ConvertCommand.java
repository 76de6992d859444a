package org.giaoban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.giaoban.parser.encoding.Confidence;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code giaoban convert}: turns texts in old encodings into UTF-8. */
@Command(
        name = "convert",
        description = "Turns texts in old encodings into UTF-8, and says on standard error what each was in.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was written",
            "1:what some input is in is unclear; it was not written",
            "2:the command line is wrong",
            "3:some input could not be read, or its file is there already; the others were written"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final int CONVERTED = 0;
    private static final int UNCLEAR = 1;
    private static final int FAILED = 3;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "write a file of the same name for each input into this folder; no file is overwritten")
    private @Nullable Path output;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "files, folders (their *.txt), or - for standard input; without --output only one")
    private List<String> inputs = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    ConvertCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Inputs source = new Inputs(in);
        TextDecoder decoder = TextDecoder.create(Locale.ENGLISH);
        int status = CONVERTED;
        List<String> names = new ArrayList<>();
        for (String word : inputs) {
            try {
                names.addAll(source.behind(word));
            } catch (IOException e) {
                status = FAILED;
                complain(word, e);
            }
        }
        if (output == null && names.size() > 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "several inputs need --output");
        }
        for (String name : names) {
            try {
                boolean written = convert(name, encoding.decode(decoder, source.bytes(name)));
                status = written ? status : Math.max(status, UNCLEAR);
            } catch (IOException e) {
                status = FAILED;
                complain(name, e);
            }
        }
        out.flush();
        return status;
    }

    /** Writes a text, unless what it is in is unclear, and says what it was in. */
    private boolean convert(String name, DecodedText decoded) throws IOException {
        boolean clear = decoded.confidence() != Confidence.UNCLEAR;
        Path folder = output;
        if (clear && folder == null) {
            out.print(decoded.text());
        } else if (clear && folder != null) {
            write(folder, name, decoded.text());
        }
        if (decoded.problems().isEmpty()) {
            err.println(name + ": " + decoded.encoding().label());
        }
        decoded.problems()
                .forEach(problem -> err.println(name + ": " + problem.code() + ": " + problem.message()));
        return clear;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Path file = name.equals(Inputs.STANDARD_INPUT) ? Path.of("stdin.txt") : Path.of(name).getFileName();
        Files.writeString(
                folder.resolve(String.valueOf(file)), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    private void complain(String name, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "no such file"
                : e instanceof FileAlreadyExistsException
                        ? "not written: " + e.getMessage() + " is there already"
                        : String.valueOf(e.getMessage());
        err.println("giaoban: " + name + ": " + reason);
    }
}
