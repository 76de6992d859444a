package org.giaoban.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page, each with what it holds. Made in one walk; what no reader sees (scripts, forms' fields, hidden elements) has no part.
 *
 * <p>A run of text counts as prose by its length, its links against it; it counts for all elements around it, the less the more blocks are
 * between.
 */
final class PageOutline {
    private static final double FARTHER = 0.8;
    private static final double MOST_OF_THE_PAGE = 0.5;
    private static final int SHORTEST_RUN = 20;
    private static final int FULL_RUN = 45;
    private static final double SHORT_RUN_COUNTS = 0.3;
    private static final int LONGEST_AUTHOR = 60;
    private static final int MOST_AROUND_AUTHOR = 12;

    private final IdentityHashMap<Element, Part> parts = new IdentityHashMap<>();
    private int levels;

    private PageOutline() {}

    static PageOutline of(Element root, PageParts.Reader names) {
        return of(root, names, Set.of());
    }

    /**
     * Makes the outline of a page.
     *
     * @param authors the authors by the page's data, as {@link Similar#wording} gives them
     */
    static PageOutline of(Element root, PageParts.Reader names, Set<String> authors) {
        PageOutline outline = new PageOutline();
        NodeTraversor.filter(outline.new Walk(names, authors), root);
        return outline;
    }

    /** The part that an element is, or null where no reader sees it. */
    @Nullable
    Part of(Element element) {
        return parts.get(element);
    }

    /** How deep the elements of the page are nested. */
    int levels() {
        return levels;
    }

    /** Whether an element belongs to the page and not to its article, though not if it holds most of the page's running text. */
    boolean isFurniture(Part part, Part page) {
        if (part.prose > page.prose * MOST_OF_THE_PAGE) {
            return false;
        }
        boolean kept = part.is(PagePart.CRUMB)
                || part.is(PagePart.BYLINE)
                || part.is(PagePart.AUTHOR)
                || part.is(PagePart.DATE);
        return part.is(PagePart.FURNITURE) || !kept && part.isLinks();
    }

    private final class Walk implements NodeFilter {
        private final PageParts.Reader names;
        private final Set<String> authors;
        private final Deque<Part> open = new ArrayDeque<>();
        private final Deque<Part> blocks = new ArrayDeque<>();
        private int elements;
        private int characters;
        private int linkedCharacters;
        private int links;
        private int slants;
        private int bolds;
        private int run;
        private int linkedRun;

        Walk(PageParts.Reader names, Set<String> authors) {
            this.names = names;
            this.authors = authors;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            levels = Math.max(levels, depth);
            if (node instanceof TextNode text) {
                count(text);
            } else if (node instanceof Element element) {
                if (Tags.isUnseen(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private void enter(Element element) {
            Set<PagePart> kinds = names.of(element);
            Part part = new Part(kinds, elements++, characters, linkedCharacters);
            part.block = Tags.isBlock(element);
            part.pictures = Tags.isPicture(element) ? 1 : 0;
            parts.put(element, part);
            if (part.block || element.normalName().equals("br")) {
                endRun();
            }
            open.push(part);
            if (part.block) {
                blocks.push(part);
            }
            links += Tags.isLink(element) ? 1 : 0;
            slants += Tags.isSlanted(element) ? 1 : 0;
            bolds += Tags.isBold(element) ? 1 : 0;
        }

        private void count(TextNode node) {
            int length = visible(node.getWholeText());
            Part part = open.peek();
            if (part == null || length == 0) {
                return;
            }
            part.text += length;
            part.linked += links > 0 ? length : 0;
            part.slanted += slants > 0 ? length : 0;
            part.bold += bolds > 0 ? length : 0;
            characters += length;
            run += length;
            linkedRun += links > 0 ? length : 0;
            linkedCharacters += links > 0 ? length : 0;
        }

        private void endRun() {
            int plain = run - 2 * linkedRun;
            run = 0;
            linkedRun = 0;
            Part block = blocks.peek();
            if (block != null && plain >= SHORTEST_RUN) {
                double prose = plain < FULL_RUN ? plain * SHORT_RUN_COUNTS : plain;
                block.prose += prose;
                block.score += prose;
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            Part part = node instanceof Element element ? parts.get(element) : null;
            if (part != null && part == open.peek()) {
                leave((Element) node, part);
            }
            return FilterResult.CONTINUE;
        }

        private void leave(Element element, Part part) {
            if (part.block) {
                endRun();
                blocks.pop();
            }
            open.pop();
            links -= Tags.isLink(element) ? 1 : 0;
            slants -= Tags.isSlanted(element) ? 1 : 0;
            bolds -= Tags.isBold(element) ? 1 : 0;
            part.last = elements - 1;
            if (isAuthor(element, part)) {
                part.kinds.add(PagePart.AUTHOR);
            }
            Part parent = open.peek();
            if (parent != null) {
                addTo(parent, part);
            }
        }

        private boolean isAuthor(Element element, Part part) {
            return !authors.isEmpty()
                    && part.text > 0
                    && part.text <= LONGEST_AUTHOR
                    && part.last - part.first <= MOST_AROUND_AUTHOR
                    && authors.contains(Similar.wording(element.text()));
        }

        private static void addTo(Part parent, Part part) {
            parent.text += part.text;
            parent.linked += part.linked;
            parent.slanted += part.slanted;
            parent.bold += part.bold;
            parent.pictures += part.pictures;
            parent.prose += part.prose;
            parent.score += part.block ? part.score * FARTHER : part.score;
            parent.holdsBlocks |= part.block || part.holdsBlocks;
            parent.holdsAuthor |= part.holdsAuthor || part.is(PagePart.AUTHOR);
        }
    }

    private static int visible(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c > ' ' && c != '\u00a0' ? 1 : 0;
        }
        return count;
    }
}
