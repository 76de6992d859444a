package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private static final int LONGEST_BOX = 300;
    private static final int MOST_IN_BYLINE = 2;
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?…\"”]\\s*+$");

    private final PageOutline outline;
    private final Part page;
    private final Element body;
    private final Part bodyPart;
    private final @Nullable Element headline;
    private final Part start;
    private final List<Node> nodes = new ArrayList<>();
    private @Nullable Element crumbs;
    private @Nullable Element dayAbove;
    private boolean below;
    private boolean ended;
    /** A box of the page that may hold the article's day or author. */
    private @Nullable Element box;

    /** Where among the nodes the day and the author stand: below the headline. */
    private int belowHeadline;

    private final Set<Node> imprint = new HashSet<>();

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
            return new Selection(null, null, Set.of(), List.of(body));
        }
        ArticleFinder finder = new ArticleFinder(outline, page, body, bodyPart, headline);
        NodeTraversor.filter(finder, document.body());
        finder.bringDayToAuthor();
        return new Selection(finder.crumbs, headline, finder.imprint, finder.nodes);
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

    @Override
    public FilterResult tail(Node node, int depth) {
        box = node.equals(box) ? null : box;
        return FilterResult.CONTINUE;
    }

    private FilterResult read(Element element, Part part) {
        if (part == start || element.equals(body) && start.last < part.first) {
            nodes.add(element);
            belowHeadline = part == start ? nodes.size() : belowHeadline;
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
        if (near && (part.block || part.is(PagePart.DATE)) && isDay(element, part)) {
            dayAbove = element;
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

    /** An author is known by the day beside it, which some pages show above the headline. */
    private void bringDayToAuthor() {
        boolean dated = imprint.stream()
                .anyMatch(node -> node instanceof Element element
                        && DAY.matcher(element.text()).find());
        if (dayAbove != null && !imprint.isEmpty() && !dated) {
            nodes.add(belowHeadline, dayAbove);
            nodes.remove(dayAbove);
            imprint.add(dayAbove);
        }
    }

    private FilterResult readBetween(Element element, Part part) {
        if (box != null) {
            return readInBox(element, part, box);
        }
        boolean bylines = part.is(PagePart.BYLINE) && part.holdsAuthor && !part.is(PagePart.AUTHOR);
        if (!outline.isFurniture(part, page) && !bylines) {
            add(element, part);
            return FilterResult.SKIP_CHILDREN;
        }
        if (part.text > LONGEST_BOX || headline == null) {
            return FilterResult.SKIP_CHILDREN;
        }
        box = element;
        return FilterResult.CONTINUE;
    }

    /** Day and author are put below the headline, where they are looked for, also if the page shows them below the lead. */
    private void add(Element element, Part part) {
        boolean near = part.last < bodyPart.first || part.before - start.before <= NEAR_BODY;
        if (belowHeadline > 0 && near && part.text <= LONGEST_DATE && isImprint(element, part)) {
            nodes.add(belowHeadline++, element);
            imprint.add(element);
        } else {
            nodes.add(element);
        }
    }

    private static boolean isImprint(Element element, Part part) {
        String text = element.text();
        return part.is(PagePart.BYLINE)
                || part.is(PagePart.AUTHOR)
                || part.is(PagePart.DATE)
                || DAY.matcher(text).find() && !SENTENCE_END.matcher(text).find();
    }

    /** Of a bar with buttons or with the author's portrait, nothing but what is named as the article's day or author. */
    private FilterResult readInBox(Element element, Part part, Element around) {
        Part boxPart = outline.of(around);
        boolean known = boxPart != null && boxPart.holdsAuthor;
        boolean byline = part.is(known ? PagePart.AUTHOR : PagePart.BYLINE) && part.text <= LONGEST_DATE;
        boolean own = part.is(PagePart.DATE) ? isDay(element, part) : byline && part.text > 0;
        if (!own || part.is(PagePart.FURNITURE) || part.holdsBlocks) {
            return FilterResult.CONTINUE;
        }
        add(element, part);
        return FilterResult.SKIP_CHILDREN;
    }

    private static boolean isDay(Element element, Part part) {
        return !part.holdsBlocks
                && part.text <= LONGEST_DATE
                && DAY.matcher(element.text()).find();
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
        return at != null || beginsInBold(element);
    }

    /** A line in bold above several that are no sentences: {@code Tin nổi bật}; one or two such lines may be a byline. */
    private boolean beginsInBold(Element element) {
        Element first = element.firstElementChild();
        Part part = first == null ? null : outline.of(first);
        if (part == null || !part.block || part.text == 0 || part.bold != part.text) {
            return false;
        }
        return part.text <= NEAR
                && element.childrenSize() > MOST_IN_BYLINE
                && !SENTENCE_END.matcher(element.text()).find();
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private boolean isBesideBody(Node node) {
        return Objects.equals(node.parent(), body.parent());
    }

    private void readText(TextNode text) {
        boolean between = at >= start.first && box == null && !below;
        boolean beside = below && isBesideBody(text);
        if (!text.isBlank() && (between || beside)) {
            nodes.add(text);
        }
    }
}
