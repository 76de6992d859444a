package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the running text of an article: the one with most prose near to it, names and the page's data as witnesses. */
final class BodyFinder implements NodeFilter {
    private static final Set<String> CONTAINERS = Set.of(
            "body", "html", "div", "td", "th", "article", "section", "main", "center", "form", "pre", "fieldset");
    private static final double NAMED = 1.5;
    private static final double ARTICLE = 1.2;
    private static final int MOST_CANDIDATES = 12;
    private static final int FEWEST_WITNESSED = 100;
    private static final int WITNESSED = 60;

    private final PageOutline outline;
    private final Part page;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Element element, double score) {}

    private BodyFinder(PageOutline outline, Part page) {
        this.outline = outline;
        this.page = page;
    }

    /**
     * The body of a page's article.
     *
     * @param witness its text by the page's data, or null
     * @return the element, or null where the page has no running text
     */
    static @Nullable Element find(Document document, PageOutline outline, Part page, @Nullable String witness) {
        BodyFinder finder = new BodyFinder(outline, page);
        NodeTraversor.filter(finder, document.body());
        List<Candidate> best = finder.candidates;
        best.sort(Comparator.comparingDouble(Candidate::score).reversed());
        Element witnessed = witness == null ? null : witnessed(best, witness);
        Element found = witnessed != null
                ? witnessed
                : best.isEmpty() ? null : best.get(0).element();
        return found == null ? null : around(found);
    }

    /** A paragraph is no body: the element that holds its neighbours is. */
    private static Element around(Element found) {
        Element at = found;
        while (!CONTAINERS.contains(at.normalName()) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    /** The best of the candidates that hold the beginning of the text that the data gives. */
    private static @Nullable Element witnessed(List<Candidate> candidates, String witness) {
        String wording = Similar.wording(
                EscapedText.parsed(EscapedText.unescaped(witness)).text());
        if (wording.length() < FEWEST_WITNESSED) {
            return null;
        }
        String beginning = wording.substring(0, WITNESSED);
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(Candidate::element)
                .filter(element -> Similar.wording(element.text()).contains(beginning))
                .findFirst()
                .orElse(null);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Part part = outline.of(element);
        if (part == null || outline.isFurniture(part, page)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (part.score > 0) {
            candidates.add(new Candidate(element, score(element, part)));
        }
        return part.score > 0 ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }

    private static double score(Element element, Part part) {
        double score = part.score * (1 - (double) part.linked / Math.max(1, part.text));
        String tag = element.normalName();
        score *= part.is(PagePart.BODY) ? NAMED : 1;
        score *= element.attr("itemprop").equals("articleBody") ? NAMED : 1;
        return score * (tag.equals("article") || tag.equals("main") ? ARTICLE : 1);
    }
}
