package org.giaoban.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.archive.BulletinFormat;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.html.HtmlBulletinReader;
import org.giaoban.parser.html.HtmlOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of every command that reads bulletins: the inputs, and what the caller knows of them. */
final class ReadingOptions {
    private static final String SELECTOR = "--selector";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--reference-day",
            paramLabel = "yyyy-MM-dd",
            description = "the day from which years are counted where a bulletin carries no date")
    private @Nullable LocalDate referenceDay;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Option(
            names = SELECTOR,
            paramLabel = "CSS",
            description = "what holds the article of a web page; without it, the article is looked for")
    private @Nullable String selector;

    @Mixin
    private QuietOption quiet = new QuietOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            descriptionKey = "bulletins",
            description = "files, folders (their *.txt, *.html, *.htm), or - for standard input")
    private List<String> inputs = new ArrayList<>();

    List<String> inputs() {
        return inputs;
    }

    QuietOption quiet() {
        return quiet;
    }

    /**
     * What is read, and how: texts and web pages.
     *
     * @param options how the text is read, and the language; the day is that of the command line
     */
    List<BulletinFormat> formats(ParserOptions options) {
        BulletinParser parser = BulletinParser.create(options.withReferenceDay(referenceDay));
        TextDecoder recognising = TextDecoder.create(options.language());
        Function<byte[], DecodedText> decoder = bytes -> encoding.decode(recognising, bytes);
        HtmlOptions pages = pageOptions().withEncoding(encoding.given());
        return List.of(
                BulletinFormat.text(parser, decoder), BulletinFormat.page(HtmlBulletinReader.create(parser, pages)));
    }

    private HtmlOptions pageOptions() {
        try {
            return HtmlOptions.defaults().withSelector(selector);
        } catch (IllegalArgumentException e) {
            CommandSpec own = Objects.requireNonNull(command, "command");
            throw new ParameterException(
                    own.commandLine(), String.valueOf(e.getMessage()), e, own.findOption(SELECTOR), selector);
        }
    }
}
