package org.giaoban.parser.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells a page that lists articles from one that holds an article: by several like-made boxes, each with a title that is a link or has a day
 * below it, and a few words; or by many long links and hardly anything else.
 */
final class Teasers implements NodeFilter {
    private static final int FEWEST = 3;
    private static final int MOST_AROUND = 5;
    private static final double MOST_OF_THE_BODY = 0.6;
    private static final int LONGEST = 700;
    private static final int MOST_INSIDE = 40;
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_WORDS = 20;
    private static final int LONGEST_DAY = 40;
    private static final int FEWEST_LINKS = 8;
    private static final int SHORTEST_LINK = 25;
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

    private final PageOutline outline;
    private final Map<String, Integer> made = new HashMap<>();
    private final List<Teaser> teasers = new ArrayList<>();
    private double prose;
    /** Number of the last teaser that was found. */
    private int latest = -1;

    /** A teaser and how it is made: its tag and its class. */
    private record Teaser(Part part, String make) {}

    private Teasers(PageOutline outline) {
        this.outline = outline;
    }

    /** Whether a body is a list of teasers, or one of them. */
    static boolean areIn(Element body, Part bodyPart, PageOutline outline) {
        Element around = body;
        for (int level = 0; level <= MOST_AROUND && around != null; level++) {
            Part part = outline.of(around);
            if (part != null && in(around, outline).fill(part, bodyPart)) {
                return true;
            }
            around = bodyPart.text <= LONGEST ? around.parent() : null;
        }
        return false;
    }

    private static Teasers in(Element element, PageOutline outline) {
        Teasers found = new Teasers(outline);
        NodeTraversor.filter(found, element);
        return found;
    }

    private boolean fill(Part list, Part body) {
        boolean several = teasers.stream()
                .filter(teaser -> body.contains(teaser.part()) || teaser.part().contains(body))
                .anyMatch(teaser -> made.getOrDefault(teaser.make(), 0) >= FEWEST);
        return several && prose >= list.prose * MOST_OF_THE_BODY;
    }

    /** Whether a page without running text has many long links, more than half of its text. */
    static boolean areAllOf(Document document, Part page, PageOutline outline) {
        long links = document.body().select("a[href]").stream()
                .map(outline::of)
                .filter(part -> part != null && part.text >= SHORTEST_LINK)
                .count();
        return links >= FEWEST_LINKS && page.linked * 2 > page.text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        boolean seen = !(node instanceof Element element) || outline.of(element) != null;
        return seen ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }

    /** Boxes are looked at from the inside out: what holds a teaser is none. */
    @Override
    public FilterResult tail(Node node, int depth) {
        Part part = node instanceof Element element ? outline.of(element) : null;
        if (part != null && depth > 0 && latest < part.first && isTeaser((Element) node, part)) {
            Element element = (Element) node;
            String make = element.normalName() + " " + element.className();
            made.merge(make, 1, Integer::sum);
            teasers.add(new Teaser(part, make));
            prose += part.prose;
            latest = part.first;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isTeaser(Element element, Part part) {
        boolean small = part.text <= LONGEST && part.last - part.first <= MOST_INSIDE;
        if (!small || !part.holdsBlocks || part.text - part.linked < SHORTEST_WORDS) {
            return false;
        }
        Glance glance = new Glance();
        NodeTraversor.filter(glance, element);
        return glance.isTeaser();
    }

    /** One look through a box: the title at its top, whether that is a link, and a line that is a day. */
    private final class Glance implements NodeFilter {
        private boolean titled;
        private boolean linked;
        private boolean dated;

        boolean isTeaser() {
            return titled && (linked || dated);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            Part part = node instanceof Element element ? outline.of(element) : null;
            if (part == null || part.text == 0 || part.holdsBlocks) {
                return FilterResult.CONTINUE;
            }
            Element element = (Element) node;
            if (isDay(element, part)) {
                dated |= titled;
            } else if (!titled && part.text >= SHORTEST_TITLE) {
                titled = part.text <= LONGEST_TITLE;
                linked = part.linked == part.text;
                return titled ? FilterResult.SKIP_CHILDREN : FilterResult.STOP;
            }
            return FilterResult.CONTINUE;
        }

        private boolean isDay(Element element, Part part) {
            return part.text <= LONGEST_DAY && DAY.matcher(element.text()).find();
        }
    }
}
