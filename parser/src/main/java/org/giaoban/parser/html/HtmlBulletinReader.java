package org.giaoban.parser.html;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.encoding.TextDecoder;
import org.giaoban.parser.encoding.TextEncoding;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.ProblemMessages;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bulletin of a web page: finds the article, makes the text of it that a parser reads, and compares the reading with the page's own
 * data. Make one and keep it; it is safe for any number of threads. Nothing is fetched, no script is run.
 *
 * <pre>{@code
 * String html = "<h1>Huyện ủy Phú Khê giao ban</h1><i>06/03/2024</i><div><p>Sáng 5/3/2024, Huyện ủy Phú Khê tổ chức hội nghị giao"
 *         + " ban. Đồng chí Mai Thị Hoa, Bí thư Huyện ủy chủ trì hội nghị.</div>";
 * HtmlBulletin page = HtmlBulletinReader.create(BulletinParser.create()).read(html);
 * Span span = page.bulletin().evidenceOf("headline").get(0).span();
 * System.out.println(page.elementsOf(span).get(0).path()); // html > body:nth-of-type(1) > h1:nth-of-type(1)
 * }</pre>
 */
public final class HtmlBulletinReader {
    private final BulletinParser parser;
    private final HtmlOptions options;
    private final ProblemMessages messages;
    private final WitnessCheck witnesses;
    private final LetterRepair letters;

    private HtmlBulletinReader(BulletinParser parser, HtmlOptions options) {
        this.parser = parser;
        this.options = options;
        this.messages = new ProblemMessages(parser.options().language());
        this.witnesses = new WitnessCheck(messages);
        this.letters = new LetterRepair(TextDecoder.create(parser.options().language()));
    }

    /**
     * Makes a reader with the default options.
     *
     * @param parser reads the text of the pages
     * @return the reader
     */
    public static HtmlBulletinReader create(BulletinParser parser) {
        return create(parser, HtmlOptions.defaults());
    }

    /**
     * Makes a reader.
     *
     * @param parser reads the text of the pages
     * @param options how pages are read
     * @return the reader
     */
    public static HtmlBulletinReader create(BulletinParser parser, HtmlOptions options) {
        return new HtmlBulletinReader(
                Objects.requireNonNull(parser, "parser"), Objects.requireNonNull(options, "options"));
    }

    /**
     * Reads a page as it was stored or served.
     *
     * @param page its bytes
     * @return what it says; what could not be read is missing, never an exception
     */
    public HtmlBulletin read(byte[] page) {
        return read(page, null);
    }

    /**
     * Reads a page as it was served.
     *
     * @param page its bytes
     * @param contentType the {@code Content-Type} that it was served with, or null
     * @return what it says; what could not be read is missing, never an exception
     */
    public HtmlBulletin read(byte[] page, @Nullable String contentType) {
        TextEncoding known = options.encoding();
        PageBytes bytes = known == null ? PageBytes.of(page, contentType) : PageBytes.in(known, page);
        for (Iterator<Charset> charsets = bytes.charsets().iterator(); ; ) {
            Charset charset = charsets.next();
            String html = bytes.in(charset);
            if (html.length() > options.maxLength()) {
                return tooLong(html.length());
            }
            Document document = document(html);
            LetterReport report = letters(document);
            if (report.isConverted() || !charsets.hasNext()) {
                return read(document, remarks(bytes, charset, report));
            }
        }
    }

    /** What is to be said about the letters. That a page in the codes of a font calls itself western goes without saying. */
    private static List<Remark> remarks(PageBytes bytes, Charset charset, LetterReport report) {
        List<Remark> remarks = new ArrayList<>();
        boolean octets = charset.equals(PageBytes.WESTERN);
        Charset declared = bytes.declared();
        String found = octets && !charset.equals(declared) ? report.encodingOr(charset.name()) : charset.name();
        if (declared != null && bytes.isContradictedBy(found)) {
            remarks.add(new Remark(ProblemCode.CHARSET_DISAGREES, List.of(declared.name(), found)));
        }
        remarks.addAll(report.remarks(octets));
        return remarks;
    }

    /**
     * Reads a page. Letters that are codes of an old encoding, or were misread, are converted here too.
     *
     * @param html its text, any string; one longer than the options allow is not read
     * @return what it says; what could not be read is missing, never an exception
     */
    public HtmlBulletin read(String html) {
        if (html.length() > options.maxLength()) {
            return tooLong(html.length());
        }
        Document document = document(html);
        return read(document, letters(document).remarks(false));
    }

    private Document document(String html) {
        return Parser.htmlParser().setMaxDepth(options.maxDepth()).parseInput(html, "");
    }

    private LetterReport letters(Document document) {
        TextEncoding known = options.encoding();
        return known == null ? letters.repair(document) : letters.repair(document, known);
    }

    private HtmlBulletin read(Document document, List<Remark> remarks) {
        PageMetadata metadata = PageWords.METADATA.read(document);
        PageReading reading = new PageReading(document, options, PageWords.PARTS, PageWords.NAMES, metadata).read();
        ParsedBulletin read = parse(reading.text(), metadata);
        if (reading.isIndex()) {
            read = withoutMeetings(read);
        }
        List<Problem> problems = new ArrayList<>();
        Stream.concat(remarks.stream(), reading.remarks().stream())
                .forEach(remark -> problems.add(problem(remark.code(), remark.arguments())));
        problems.addAll(read.problems());
        if (!reading.isIndex()) {
            problems.addAll(witnesses.problems(read, metadata));
        }
        return new HtmlBulletin(with(read, problems), reading.sources(), metadata);
    }

    private ParsedBulletin parse(String text, PageMetadata metadata) {
        boolean dated = metadata.publishedOn() != null;
        return dated ? parser.parse(text, metadata.publishedOn()) : parser.parse(text);
    }

    /** Of a page that lists articles no meeting is read, nor is its first title compared with what the data says of the page. */
    private ParsedBulletin withoutMeetings(ParsedBulletin read) {
        Article all = read.article();
        Article article = new Article(
                all.section(),
                all.headline(),
                all.lead(),
                all.paragraphs(),
                all.captions(),
                all.authors(),
                all.publishedOn(),
                List.of(),
                all.officials());
        List<Problem> problems = new ArrayList<>();
        problems.add(problem(ProblemCode.INDEX_PAGE, List.of()));
        read.problems().stream()
                .filter(problem -> problem.code() != ProblemCode.INDEX_PAGE && problem.code() != ProblemCode.NO_MEETING)
                .filter(problem -> !isOfMeeting(problem.path()))
                .forEach(problems::add);
        List<Evidence> evidence =
                read.evidence().stream().filter(one -> !isOfMeeting(one.path())).toList();
        return new ParsedBulletin(read.text(), read.source(), article, evidence, problems);
    }

    private static boolean isOfMeeting(@Nullable String path) {
        return path != null && path.startsWith("meetings[");
    }

    private HtmlBulletin tooLong(int length) {
        List<String> arguments = List.of(String.valueOf(length), String.valueOf(options.maxLength()));
        ParsedBulletin unread = with(parser.parse(""), List.of(problem(ProblemCode.PAGE_TOO_LONG, arguments)));
        return new HtmlBulletin(unread, new SourceMap(List.of()), new PageMetadata(List.of()));
    }

    private static ParsedBulletin with(ParsedBulletin read, List<Problem> problems) {
        return new ParsedBulletin(read.text(), read.source(), read.article(), read.evidence(), problems);
    }

    private Problem problem(ProblemCode code, List<String> arguments) {
        return new Problem(code, code.severity(), null, null, arguments, messages.of(code, arguments));
    }

    /** What knows the words of ids, classes and data, made when the first page comes. */
    private static final class PageWords {
        private static final Lexicons LEXICONS = Lexicons.ofFiles();
        static final PageParts PARTS = new PageParts(LEXICONS);
        static final DataNames NAMES = new DataNames(LEXICONS);
        static final MetadataReader METADATA = new MetadataReader(NAMES);
    }
}
