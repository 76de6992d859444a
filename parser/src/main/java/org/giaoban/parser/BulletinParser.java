package org.giaoban.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.giaoban.core.model.Article;
import org.giaoban.parser.assemble.Assembler;
import org.giaoban.parser.assemble.Finding;
import org.giaoban.parser.check.ArticleCheck;
import org.giaoban.parser.encoding.DecodedText;
import org.giaoban.parser.layout.Layout;
import org.giaoban.parser.layout.LayoutReader;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.ProblemMessages;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads bulletins: raw text in, a {@link ParsedBulletin} out.
 *
 * <p>Make one and keep it: making it loads the lexicons and builds the validator. It is safe for any number of threads, reads
 * nothing from outside and knows no clock: the same text gives the same reading.
 *
 * <pre>{@code
 * ParsedBulletin bulletin = BulletinParser.create().parse("Ngày 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị giao ban.");
 * Meeting meeting = bulletin.article().meetings().get(0);
 * System.out.println(meeting.organizer() + ", " + meeting.startsOn()); // Huyện ủy Phú Khê, 2024-03-05
 * }</pre>
 */
public final class BulletinParser {
    private static final Article NOTHING =
            new Article(null, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of());

    private final ParserOptions options;
    private final Lexicons lexicons = Lexicons.standard();
    private final LayoutReader layoutReader = new LayoutReader(lexicons);
    private final Assembler assembler = new Assembler(lexicons);
    private final @Nullable ArticleCheck check;
    private final ProblemMessages messages;

    private BulletinParser(ParserOptions options) {
        this.options = options;
        this.check = options.validating() ? new ArticleCheck(options.validator(), options.language()) : null;
        this.messages = new ProblemMessages(options.language());
    }

    /** {@return a parser with the default options} */
    public static BulletinParser create() {
        return create(ParserOptions.defaults());
    }

    /**
     * Makes a parser.
     *
     * @param options how it reads
     * @return the parser
     */
    public static BulletinParser create(ParserOptions options) {
        return new BulletinParser(Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a bulletin.
     *
     * @param text the raw text, any string; one longer than the options allow is not read
     * @return what it says; what could not be read is missing, never an exception
     */
    public ParsedBulletin parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > options.maxLength()) {
            return unread(
                    text,
                    ProblemCode.TEXT_TOO_LONG,
                    List.of(String.valueOf(text.length()), String.valueOf(options.maxLength())));
        }
        Words words = lexicons.words(NormalText.of(text));
        if (words.count() == 0) {
            return unread(text, ProblemCode.EMPTY_TEXT, List.of());
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Layout layout = layoutReader.read(words);
        Article article = assembler.assemble(
                words, layout, options.referenceDay(), evidence::add, finding -> problems.add(problem(words, finding)));
        if (check != null) {
            check.check(article, evidence, problems::add);
        }
        return new ParsedBulletin(text, null, article, evidence, problems);
    }

    /**
     * Reads a bulletin that had to be decoded.
     *
     * @param decoded its text and how it was decoded
     * @return what it says; what was found in decoding is the first of its problems, and its spans point into the decoded text
     */
    public ParsedBulletin parse(DecodedText decoded) {
        ParsedBulletin read = parse(decoded.text());
        List<Problem> problems = new ArrayList<>(decoded.problems());
        problems.addAll(read.problems());
        return new ParsedBulletin(read.text(), null, read.article(), read.evidence(), problems);
    }

    private ParsedBulletin unread(String text, ProblemCode code, List<String> arguments) {
        Problem problem = new Problem(code, code.severity(), null, null, arguments, messages.of(code, arguments));
        return new ParsedBulletin(text, null, NOTHING, List.of(), List.of(problem));
    }

    private Problem problem(Words words, Finding finding) {
        Range range = finding.range();
        String message = messages.of(finding.code(), finding.arguments());
        return new Problem(
                finding.code(),
                finding.code().severity(),
                finding.path(),
                range == null ? null : words.span(range.from(), range.to()),
                finding.arguments(),
                message);
    }
}
