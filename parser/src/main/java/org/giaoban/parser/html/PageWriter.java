package org.giaoban.parser.html;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Writes parts of a page as the lines that the parser reads: a line a block or {@code <br>}, a marker before list items, captions between
 * blank lines, the cells of a narrow row on one line. Line breaks of the source are spaces, and so is a {@code <br>} in a heading.
 */
final class PageWriter implements NodeFilter {
    private static final int NARROW_ROW = 120;
    private static final int MOST_IN_ROW = 60;
    private static final int LONGEST_HEADING = 260;
    private static final int LONGEST_BOX_TITLE = 60;
    /** Digits and words, though neither a day nor a time of day. */
    private static final Pattern COUNTER = Pattern.compile("(?!.*\\d\\s?[/.:hg-]\\s?\\d).*\\d.*");

    private static final String CELL_END = " | ";
    private static final String IMPRINT_JOINT = " | ";

    private final PageText text;
    private final ElementPaths paths;
    private final PageParts parts;
    private final PageOutline outline;
    private final PictureCaptions captions;
    private final Part page;
    private final boolean keepsAll;
    private final @Nullable PageElement origin;
    private final IdentityHashMap<Element, Integer> items = new IdentityHashMap<>();
    private @Nullable Element openCaption;
    private @Nullable Element openPre;
    private @Nullable Element openHeading;
    private boolean inImprint;

    private PageWriter(PageWriter outer, Element root, PageElement origin) {
        this.text = outer.text;
        this.paths = outer.paths;
        this.parts = outer.parts;
        this.outline = PageOutline.of(root, parts.reader());
        this.captions = new PictureCaptions(outline);
        this.page = Part.empty();
        this.keepsAll = true;
        this.origin = origin;
    }

    /**
     * Makes a writer.
     *
     * @param keepsAll whether the page's furniture is written too
     * @param origin the element that everything is said to have stood in; null for where it stands
     */
    PageWriter(
            PageText text,
            PageParts parts,
            PageOutline outline,
            Part page,
            boolean keepsAll,
            @Nullable PageElement origin) {
        this.text = text;
        this.paths = new ElementPaths();
        this.parts = parts;
        this.outline = outline;
        this.captions = new PictureCaptions(outline);
        this.page = page;
        this.keepsAll = keepsAll;
        this.origin = origin;
    }

    void write(Node node) {
        NodeTraversor.filter(this, node);
        if (node instanceof Element) {
            text.endLine();
        }
    }

    /** Writes a breadcrumb on one line; what does not begin at the home page is written as its last crumb. */
    void writeCrumbs(Crumbs crumbs) {
        text.endLine();
        for (Crumbs.Crumb crumb : crumbs.shown()) {
            text.separate(" / ", placeOf(crumb.element()));
            text.write(crumb.text(), placeOf(crumb.element()));
        }
        text.endLine();
    }

    /** Writes day and author on one line, whatever blocks they stand in, without the page's counters ({@code 12 bình luận}). */
    void writeImprint(Element element) {
        inImprint = true;
        NodeTraversor.filter(this, element);
        inImprint = false;
        text.endLine();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words);
        } else if (node instanceof Element element) {
            Part part = outline.of(element);
            if (part == null && Tags.isParting(element)) {
                text.space();
            }
            if (part == null || depth > 0 && !keepsAll && isLeftOut(element, part)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element, part);
        }
        return FilterResult.CONTINUE;
    }

    /** Furniture, and a heading below which nothing but furniture stands. */
    private boolean isLeftOut(Element element, Part part) {
        if (outline.isFurniture(part, page)) {
            return true;
        }
        boolean leaf = !part.holdsBlocks && part.text <= LONGEST_BOX_TITLE;
        if (leaf && (inImprint && part.block && COUNTER.matcher(element.text()).matches() || isUser(element, part))) {
            return true;
        }
        boolean heading = Tags.heading(element) > 0 || part.is(PagePart.HEADLINE);
        return heading && part.text <= LONGEST_BOX_TITLE && standsAboveFurniture(element);
    }

    /** {@code admin}, where an author should stand. */
    private static boolean isUser(Element element, Part part) {
        return part.is(PagePart.BYLINE) && part.text > 0 && !AuthorNames.isName(element.text());
    }

    private boolean standsAboveFurniture(Element heading) {
        boolean furniture = false;
        for (Node below = heading.nextSibling(); below != null; below = below.nextSibling()) {
            Part part = below instanceof Element element ? outline.of(element) : null;
            if (part == null || part.text == 0) {
                if (below instanceof TextNode words && !words.isBlank() || part != null && part.pictures > 0) {
                    return false;
                }
            } else if (Tags.heading((Element) below) > 0) {
                return furniture;
            } else if (outline.isFurniture(part, page)) {
                furniture = true;
            } else {
                return false;
            }
        }
        return furniture;
    }

    private void open(Element element, Part part) {
        if (element.normalName().equals("br") && openHeading != null) {
            text.space();
        } else if (element.normalName().equals("br") || part.pictures > 0 && Tags.isPicture(element)) {
            text.endLine();
        }
        if (Tags.heading(element) > 0 && part.text <= LONGEST_HEADING) {
            openHeading = element;
        }
        if (openCaption == null && captions.is(element, part)) {
            text.endBlock();
            openCaption = element;
        }
        if (!part.block) {
            return;
        }
        if (inImprint) {
            text.join(IMPRINT_JOINT);
            return;
        }
        switch (element.normalName()) {
            case "li" -> text.startItem(marker(element));
            case "td", "th" -> openCell(element);
            case "pre" -> openPre = element;
            default -> startLine(element);
        }
    }

    /** A block at the beginning of a list item goes on behind the marker. */
    private void startLine(Element element) {
        Element parent = element.parent();
        boolean firstInItem = parent != null && parent.normalName().equals("li") && !text.isInLine();
        if (!firstInItem) {
            text.endLine();
        }
    }

    private void openCell(Element cell) {
        if (isInNarrowRow(cell)) {
            text.separate(CELL_END, placeOf(cell));
        } else {
            text.endLine();
        }
    }

    /** Whether all the cells of a row together are short and hold no blocks. */
    private boolean isInNarrowRow(Element cell) {
        Element row = cell.parent();
        Part part = row == null ? null : outline.of(row);
        if (row == null
                || part == null
                || part.text > NARROW_ROW
                || part.pictures > 0
                || part.last - part.first > MOST_IN_ROW) {
            return false;
        }
        for (Element other = row.firstElementChild(); other != null; other = other.nextElementSibling()) {
            Part inside = outline.of(other);
            if (inside != null && inside.holdsBlocks) {
                return false;
            }
        }
        return true;
    }

    private String marker(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "- ";
        }
        int number = items.merge(list, 1, Integer::sum);
        return number + firstOf(list) - 1 + ". ";
    }

    private static int firstOf(Element list) {
        try {
            return Integer.parseInt(list.attr("start").strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void write(TextNode node) {
        Element parent = node.parent();
        if (parent == null) {
            return;
        }
        String words = EscapedText.unescaped(node.getWholeText());
        if (origin == null && EscapedText.isMarkup(words)) {
            Element root = EscapedText.parsed(words);
            new PageWriter(this, root, placeOf(parent)).write(root);
        } else if (openPre == null) {
            text.write(words, placeOf(parent));
        } else {
            words.lines().forEach(line -> {
                text.write(line, placeOf(parent));
                text.endLine();
            });
        }
    }

    private PageElement placeOf(Element element) {
        return origin != null ? origin : paths.of(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Part part = outline.of(element);
            if (part != null) {
                close(element, part);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, Part part) {
        if (element.equals(openCaption)) {
            openCaption = null;
            text.endBlock();
        } else if (inImprint && part.block) {
            text.join(IMPRINT_JOINT);
        } else if (part.block && !(isCell(element) && isInNarrowRow(element))) {
            text.endLine();
        }
        openPre = element.equals(openPre) ? null : openPre;
        openHeading = element.equals(openHeading) ? null : openHeading;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
