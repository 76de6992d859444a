package org.giaoban.parser.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jsoup.nodes.Element;

/** Tells what elements hold, by the words in their ids and classes, and by the tags and attributes that say it. */
final class PageParts {
    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "aside", "footer", "menu", "marquee", "label");
    private static final int MOST_REMEMBERED = 10_000;

    private final Lexicons lexicons;
    private final Phrases<PagePart> names;

    PageParts(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.names = lexicons.kinds("page-parts.tsv", PagePart.class);
    }

    /** A reader for one page, which remembers the names that it has seen there. */
    Reader reader() {
        return new Reader();
    }

    /** Reads the elements of one page. */
    final class Reader {
        private final Map<String, Set<PagePart>> seen = new HashMap<>();

        private Reader() {}

        Set<PagePart> of(Element element) {
            Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
            addNamed(parts, element.id());
            addNamed(parts, element.className());
            addSaid(parts, element);
            return parts;
        }

        private void addNamed(Set<PagePart> parts, String name) {
            if (name.isEmpty()) {
                return;
            }
            Set<PagePart> known = seen.get(name);
            if (known == null) {
                known = read(name);
                if (seen.size() < MOST_REMEMBERED) {
                    seen.put(name, known);
                }
            }
            parts.addAll(known);
        }
    }

    private Set<PagePart> read(String name) {
        Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
        Words words = NameWords.of(name, lexicons);
        for (int i = 0; i < words.count(); i++) {
            Phrases.Match<PagePart> match = names.at(words, i, words.count());
            if (match != null) {
                parts.add(match.value());
            }
        }
        return parts;
    }

    private static void addSaid(Set<PagePart> parts, Element element) {
        String tag = element.normalName();
        if (FURNITURE_TAGS.contains(tag)) {
            parts.add(PagePart.FURNITURE);
        } else if (tag.equals("figcaption")) {
            parts.add(PagePart.CAPTION);
        } else if (tag.equals("time")) {
            parts.add(PagePart.DATE);
        }
        switch (element.attr("itemprop")) {
            case "articleBody" -> parts.add(PagePart.BODY);
            case "headline" -> parts.add(PagePart.HEADLINE);
            case "datePublished" -> parts.add(PagePart.DATE);
            case "author" -> parts.add(PagePart.BYLINE);
            default -> {}
        }
        boolean crumb = element.attr("aria-label").equalsIgnoreCase("breadcrumb")
                || element.attr("itemtype").endsWith("schema.org/BreadcrumbList");
        if (crumb) {
            parts.add(PagePart.CRUMB);
        }
    }
}
