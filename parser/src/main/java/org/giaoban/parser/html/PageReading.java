package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.parser.report.ProblemCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The way from one page to its text: outline, article, lines. */
final class PageReading {
    private static final int FEWEST_PROSE = 60;
    private static final int VISIBLE_ARTICLE = 400;
    private static final int MOST_TITLES = 8;
    private static final int FEWEST_WORDS = 4;
    private static final Pattern TITLE_JOINTS = Pattern.compile("\\s[-–—|»:]{1,2}\\s");

    private final Document document;
    private final HtmlOptions options;
    private final PageParts parts;
    private final DataNames names;
    private final PageMetadata metadata;
    private final PageOutline outline;
    private final Part page;
    private final PageText text = new PageText();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean index;

    PageReading(Document document, HtmlOptions options, PageParts parts, DataNames names, PageMetadata metadata) {
        this.document = document;
        this.options = options;
        this.parts = parts;
        this.names = names;
        this.metadata = metadata;
        this.outline = PageOutline.of(
                document,
                parts.reader(),
                metadata.of(PageWitness.Field.AUTHOR).stream()
                        .map(witness -> Similar.wording(witness.value()))
                        .collect(Collectors.toSet()));
        Part body = outline.of(document.body());
        this.page = body == null ? Part.empty() : body;
    }

    PageReading read() {
        if (outline.levels() >= options.maxDepth()) {
            remark(ProblemCode.PAGE_TOO_DEEP, String.valueOf(options.maxDepth()));
        }
        if (!readSelected(options.selector())) {
            readFound();
        }
        return this;
    }

    private boolean readSelected(@Nullable String selector) {
        if (selector == null) {
            return false;
        }
        List<Element> selected = outermost(document.select(selector));
        if (selected.isEmpty()) {
            remark(ProblemCode.SELECTOR_UNMATCHED, selector);
            return false;
        }
        write(outline, page, false, null, List.copyOf(selected));
        return true;
    }

    /** Those that stand in none of the others; they come in the order of the page. */
    private static List<Element> outermost(List<Element> elements) {
        Set<Node> chosen = new HashSet<>();
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            Node around = element.parent();
            while (around != null && !chosen.contains(around)) {
                around = around.parent();
            }
            if (around == null) {
                chosen.add(element);
                outermost.add(element);
            }
        }
        return outermost;
    }

    private void readFound() {
        String witness = first(PageWitness.Field.BODY);
        Element body = BodyFinder.find(document, outline, page, witness);
        Part part = body == null ? null : outline.of(body);
        double prose = part == null ? 0 : part.prose;
        ScriptArticle script = prose < VISIBLE_ARTICLE ? ScriptArticle.longest(document, names) : null;
        if (script != null && script.length() > FEWEST_PROSE && script.length() > 2 * prose) {
            readScript(script);
        } else if (body == null || part == null || prose < FEWEST_PROSE) {
            remark(ProblemCode.NO_ARTICLE_FOUND);
            index = metadata.of(PageWitness.Field.PUBLISHED).isEmpty() && Teasers.areAllOf(document, page, outline);
            write(outline, page, true, null, List.of(document.body()));
        } else {
            index = Teasers.areIn(body, part, outline);
            readArticle(body, part);
        }
    }

    private void readScript(ScriptArticle script) {
        remark(ProblemCode.ARTICLE_IN_SCRIPT, script.name());
        PageOutline inside = PageOutline.of(script.content(), parts.reader());
        Part whole = Part.empty();
        write(inside, whole, true, new ElementPaths().of(script.script()), List.of(script.content()));
    }

    private void readArticle(Element body, Part part) {
        List<String> titles = metadata.of(PageWitness.Field.HEADLINE).stream()
                .limit(MOST_TITLES)
                .flatMap(witness -> titles(witness.value()))
                .toList();
        Element headline = HeadlineFinder.find(document, outline, page, part, titles);
        Selection selection = ArticleFinder.find(document, outline, page, body, headline);
        PageWriter writer = new PageWriter(text, parts, outline, page, false, null);
        Element crumbs = selection.crumbs();
        if (crumbs != null) {
            writer.writeCrumbs(Crumbs.in(crumbs, outline, headline == null ? "" : Similar.wording(headline.text())));
        }
        for (Node node : selection.nodes()) {
            if (node instanceof Element element && selection.imprint().contains(node)) {
                writer.writeImprint(element);
            } else {
                writer.write(node);
            }
        }
    }

    /** A title, and its pieces where the names of rubric and site stand behind it: {@code Giao ban tháng 2 - Cổng thông tin huyện Phú Khê}. */
    private static Stream<String> titles(String title) {
        String[] pieces = TITLE_JOINTS.split(title, MOST_TITLES);
        Stream<String> whole = Stream.of(Similar.wording(title));
        return pieces.length == 1
                ? whole
                : Stream.concat(
                        whole, Arrays.stream(pieces).map(Similar::wording).filter(PageReading::isLong));
    }

    private static boolean isLong(String wording) {
        return wording.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1;
    }

    private void write(PageOutline of, Part whole, boolean all, @Nullable PageElement origin, List<Node> nodes) {
        PageWriter writer = new PageWriter(text, parts, of, whole, all, origin);
        nodes.forEach(writer::write);
    }

    private @Nullable String first(PageWitness.Field field) {
        List<PageWitness> found = metadata.of(field);
        return found.isEmpty() ? null : found.get(0).value();
    }

    private void remark(ProblemCode code, String... arguments) {
        remarks.add(new Remark(code, List.of(arguments)));
    }

    /** The text that was made. */
    String text() {
        return text.text();
    }

    /** Where it stood. */
    SourceMap sources() {
        return text.sources();
    }

    /** Whether the page lists articles. */
    boolean isIndex() {
        return index;
    }

    /** What is to be said about the reading. */
    List<Remark> remarks() {
        return remarks;
    }
}
