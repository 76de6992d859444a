package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a page that are its article: section, headline, what stands between headline and body, the body, and the byline or date
 * below it.
 */
final class ArticleFinder implements NodeFilter {
    private static final int NEAR = 60;
    private static final int NEAR_BODY = 300;
    private static final int LONGEST_DATE = 80;
    private static final int LONGEST_CRUMBS = 240;
    private static final int LONGEST_BELOW = 120;
    private static final int MOST_BELOW = 4;
    private static final int LONGEST_BUTTONS = 60;
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}");

    private final PageOutline outline;
    private final Part page;
    private final Element body;
    private final Part bodyPart;
    private final @Nullable Element headline;
    private final Part start;
    private final List<Node> nodes = new ArrayList<>();
    private @Nullable Element crumbs;
    private boolean below;
    private boolean ended;
    private int blocksBelow;
    private int at;

    private ArticleFinder(PageOutline outline, Part page, Element body, Part bodyPart, @Nullable Element headline) {
        this.outline = outline;
        this.page = page;
        this.body = body;
        this.bodyPart = bodyPart;
        this.headline = headline;
        Part headlinePart = headline == null ? null : outline.of(headline);
        this.start = headlinePart == null ? bodyPart : headlinePart;
    }

    static Selection find(Document document, PageOutline outline, Part page, Element body, @Nullable Element headline) {
        Part bodyPart = outline.of(body);
        if (bodyPart == null) {
            return new Selection(null, null, List.of(body));
        }
        ArticleFinder finder = new ArticleFinder(outline, page, body, bodyPart, headline);
        NodeTraversor.filter(finder, document.body());
        return new Selection(finder.crumbs, headline, finder.nodes);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (ended) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            readText(text);
            return FilterResult.CONTINUE;
        }
        Part part = node instanceof Element element ? outline.of(element) : null;
        if (part == null) {
            return FilterResult.SKIP_ENTIRELY;
        }
        at = part.first;
        below |= at > bodyPart.last;
        return read((Element) node, part);
    }

    private FilterResult read(Element element, Part part) {
        if (part == start || element.equals(body) && start.last < part.first) {
            nodes.add(element);
            return FilterResult.SKIP_CHILDREN;
        }
        if (part.contains(bodyPart) || part.contains(start)) {
            return FilterResult.CONTINUE;
        }
        if (below) {
            return readBelow(element, part);
        }
        return part.last < start.first ? readAbove(element, part) : readBetween(element, part);
    }

    /** Above the headline only the section and a date line beside it are kept. */
    private FilterResult readAbove(Element element, Part part) {
        boolean crumb = part.is(PagePart.CRUMB)
                || part.is(PagePart.SECTION) && part.distanceTo(start) <= NEAR && part.text <= NEAR;
        if (crumb && part.text > 0 && part.text <= LONGEST_CRUMBS) {
            crumbs = element;
            return FilterResult.SKIP_CHILDREN;
        }
        boolean near = part.distanceTo(start) <= NEAR;
        boolean date = near && !part.holdsBlocks && part.block && part.text <= LONGEST_DATE;
        if (date && DAY.matcher(element.text()).find()) {
            nodes.add(element);
            return FilterResult.SKIP_CHILDREN;
        }
        return nearBody(part) ? readBetween(element, part) : FilterResult.CONTINUE;
    }

    /** Where no headline was found, what stands shortly before the body may hold it. */
    private boolean nearBody(Part part) {
        return headline == null
                && bodyPart.before - part.before <= NEAR_BODY
                && part.linked == 0
                && !part.is(PagePart.FURNITURE);
    }

    private FilterResult readBetween(Element element, Part part) {
        if (!outline.isFurniture(part, page)) {
            nodes.add(element);
        }
        return FilterResult.SKIP_CHILDREN;
    }

    private FilterResult readBelow(Element element, Part part) {
        boolean named = part.is(PagePart.BYLINE) || part.is(PagePart.DATE);
        if (part.text == 0 || part.is(PagePart.FURNITURE) && part.text <= LONGEST_BUTTONS && !named) {
            return FilterResult.SKIP_CHILDREN;
        }
        boolean sibling = isBesideBody(element);
        if (part.is(PagePart.FURNITURE) && !named || part.linked * 3 > part.text || beginsWithHeading(element)) {
            ended = true;
        } else if (part.holdsBlocks && !sibling) {
            return FilterResult.CONTINUE;
        } else if (part.text <= LONGEST_BELOW || sibling && part.linked == 0) {
            nodes.add(element);
            blocksBelow += sibling ? 0 : 1;
            ended = blocksBelow == MOST_BELOW;
        } else {
            ended = true;
        }
        return FilterResult.SKIP_CHILDREN;
    }

    /** A box with a heading of its own is another thing than the article above it. */
    private boolean beginsWithHeading(Element element) {
        Element at = element;
        while (at != null && Tags.heading(at) == 0) {
            Node first = at.firstChild();
            while (first != null && !(first instanceof Element) && !isText(first)) {
                first = first.nextSibling();
            }
            at = first instanceof Element inner && outline.of(inner) != null ? inner : null;
        }
        return at != null;
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private boolean isBesideBody(Node node) {
        return Objects.equals(node.parent(), body.parent());
    }

    private void readText(TextNode text) {
        boolean between = at >= start.first && !below;
        boolean beside = below && isBesideBody(text);
        if (!text.isBlank() && (between || beside)) {
            nodes.add(text);
        }
    }
}
