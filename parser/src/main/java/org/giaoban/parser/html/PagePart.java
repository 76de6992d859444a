package org.giaoban.parser.html;

/** What an element of a page holds, by its id, its class, its tag or its place. */
enum PagePart {
    BODY,
    HEADLINE,
    DATE,
    BYLINE,
    /** What the page's data names as the author. */
    AUTHOR,
    SECTION,
    CRUMB,
    CAPTION,
    FURNITURE
}
