package org.giaoban.parser.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Finds the headline of an article: a heading, an element named so, or one that says what the page's data gives as its title. */
final class HeadlineFinder implements NodeFilter {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 260;
    private static final int SAID_BY_DATA = 100;
    private static final int NAMED = 30;
    private static final int LARGE = 30;
    private static final int LEAST = 25;
    private static final int NEAR = 200;
    private static final int MOST_INSIDE = 30;
    private static final int[] HEADINGS = {0, 50, 35, 20, 10, 5, 5};

    private final PageOutline outline;
    private final Part page;
    private final Part body;
    private final List<String> titles;
    private @Nullable Element best;
    private int bestScore = LEAST - 1;

    private HeadlineFinder(PageOutline outline, Part page, Part body, List<String> titles) {
        this.outline = outline;
        this.page = page;
        this.body = body;
        this.titles = titles;
    }

    /** The headline above or in the body of an article, or null. */
    static @Nullable Element find(Document document, PageOutline outline, Part page, Part body, List<String> titles) {
        HeadlineFinder finder = new HeadlineFinder(outline, page, body, titles);
        NodeTraversor.filter(finder, document.body());
        return finder.best;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Part part = outline.of(element);
        if (part == null || part.first > body.last || outline.isFurniture(part, page) && Tags.heading(element) == 0) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean deep = part.first > body.first && part.before - body.before > NEAR;
        if (part.text >= SHORTEST && part.text <= LONGEST && !part.contains(body) && !deep) {
            offer(element, part);
        }
        return FilterResult.CONTINUE;
    }

    private void offer(Element element, Part part) {
        int score = HEADINGS[Tags.heading(element)]
                + (part.is(PagePart.HEADLINE) ? NAMED : 0)
                + (Tags.isLarge(element) ? LARGE : 0)
                + (isSaidByData(element, part) ? SAID_BY_DATA : 0);
        if (score < LEAST) {
            return;
        }
        int distance = Math.max(0, body.before - part.before - part.text);
        score -= Math.min(distance, NEAR) / 10;
        boolean above = part.last < body.first;
        score += above ? 5 : 0;
        if (score > bestScore || score == bestScore && above) {
            bestScore = score;
            best = element;
        }
    }

    private boolean isSaidByData(Element element, Part part) {
        if (titles.isEmpty() || part.last - part.first > MOST_INSIDE) {
            return false;
        }
        boolean mayBe = titles.stream()
                .anyMatch(title -> part.text <= title.length() + 3 && part.text * 2 > title.length() / 2);
        if (!mayBe) {
            return false;
        }
        String wording = Similar.wording(element.text());
        return titles.stream()
                .anyMatch(title -> title.startsWith(wording) && wording.length() * 2 > title.length()
                        || title.endsWith(wording) && wording.length() * 2 > title.length());
    }
}
