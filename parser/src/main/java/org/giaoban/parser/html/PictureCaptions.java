package org.giaoban.parser.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells captions by where they stand: in a {@code figcaption} or an element named so, in a table with a picture, slanted or centred below a
 * picture.
 */
final class PictureCaptions {
    private static final int LONGEST = 320;

    private final PageOutline outline;

    PictureCaptions(PageOutline outline) {
        this.outline = outline;
    }

    boolean is(Element element, Part part) {
        if (part.text == 0 || part.text > LONGEST || !part.block && !part.is(PagePart.CAPTION)) {
            return false;
        }
        boolean slanted = part.slanted == part.text;
        if (part.is(PagePart.CAPTION)
                || part.pictures > 0 && (slanted || element.normalName().equals("table"))) {
            return true;
        }
        boolean leaf = !part.holdsBlocks && part.pictures == 0;
        return leaf && (slanted || Tags.isCentred(element)) && isBelowPicture(element);
    }

    private boolean isBelowPicture(Element element) {
        Element above = element.previousElementSibling();
        while (above != null && isEmpty(above)) {
            above = above.previousElementSibling();
        }
        Part part = above == null ? null : outline.of(above);
        return part != null && part.isPictureOnly();
    }

    private boolean isEmpty(Element element) {
        @Nullable Part part = outline.of(element);
        return part == null || part.text == 0 && part.pictures == 0;
    }
}
