package org.giaoban.parser.html;

import java.util.Set;

/** What an element of a page holds, counted: its characters, those in links, in slanted and in bold letters, its pictures, its running text. */
final class Part {
    private static final double LINK_HEAVY = 0.6;
    private static final double ALL_LINKS = 0.85;

    final Set<PagePart> kinds;
    /** Number in the order of the page, and that of the last element inside. */
    final int first;

    int last;
    /** Characters of text before it on the page. */
    final int before;
    /** Characters of links before it on the page. */
    final int linkedBefore;

    int text;
    int linked;
    int slanted;
    int bold;
    int pictures;
    boolean block;
    boolean holdsBlocks;
    boolean holdsAuthor;
    /** Characters of running text, and the same with those that stand deeper inside counting less. */
    double prose;

    double score;

    Part(Set<PagePart> kinds, int first, int before, int linkedBefore) {
        this.kinds = kinds;
        this.first = first;
        this.last = first;
        this.before = before;
        this.linkedBefore = linkedBefore;
    }

    /** A part that holds nothing. */
    static Part empty() {
        return new Part(Set.of(), 0, 0, 0);
    }

    boolean is(PagePart kind) {
        return kinds.contains(kind);
    }

    boolean contains(Part other) {
        return first <= other.first && other.last <= last;
    }

    /** Characters between it and a part below it; the most possible where there are links among them. */
    int distanceTo(Part below) {
        boolean links = below.linkedBefore > linkedBefore + linked;
        return links ? Integer.MAX_VALUE : below.before - before - text;
    }

    /** Whether most of its text are links: a menu, a list of related articles, a lone link. */
    boolean isLinks() {
        return block && linked > text * (holdsBlocks ? LINK_HEAVY : ALL_LINKS);
    }

    boolean isPictureOnly() {
        return pictures > 0 && text == 0;
    }
}
