package org.giaoban.parser.html;

import org.giaoban.parser.encoding.TextEncoding;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * How pages are read. Immutable; every {@code with} method gives a changed copy.
 *
 * @param selector CSS selector of the elements that hold the article; null looks for it
 * @param maxLength longest page that is read, in UTF-16 units; a longer one gives one problem {@code PAGE_TOO_LONG}
 * @param maxDepth how deep elements may be nested; deeper ones are read as if they stood side by side, with a problem
 *     {@code PAGE_TOO_DEEP}
 * @param encoding what the pages are written in; null recognises it
 */
public record HtmlOptions(
        @Nullable String selector,
        int maxLength,
        int maxDepth,
        @Nullable TextEncoding encoding) {
    private static final int DEFAULT_MAX_LENGTH = 64_000_000;
    private static final int DEFAULT_MAX_DEPTH = 512;
    private static final int FEWEST_LEVELS = 3;

    /** Refuses a selector that is none, a negative length, and a depth that no page fits into. */
    public HtmlOptions {
        if (maxLength < 0 || maxDepth < FEWEST_LEVELS) {
            throw new IllegalArgumentException("maxLength " + maxLength + ", maxDepth " + maxDepth);
        }
        if (selector != null) {
            check(selector);
        }
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (IllegalArgumentException | Selector.SelectorParseException e) {
            throw new IllegalArgumentException("no CSS selector: " + selector, e);
        }
    }

    /** {@return no selector, pages up to 64 million characters and 512 levels, in encodings that are recognised} */
    public static HtmlOptions defaults() {
        return new HtmlOptions(null, DEFAULT_MAX_LENGTH, DEFAULT_MAX_DEPTH, null);
    }

    /**
     * {@return a copy that reads what a selector selects}
     *
     * @param css the selector, or null to look for the article
     * @throws IllegalArgumentException where it is no CSS selector
     */
    public HtmlOptions withSelector(@Nullable String css) {
        return new HtmlOptions(css, maxLength, maxDepth, encoding);
    }

    /**
     * {@return a copy with another longest page}
     *
     * @param length in UTF-16 units
     */
    public HtmlOptions withMaxLength(int length) {
        return new HtmlOptions(selector, length, maxDepth, encoding);
    }

    /**
     * {@return a copy with another depth}
     *
     * @param depth in levels of elements, at least 3
     */
    public HtmlOptions withMaxDepth(int depth) {
        return new HtmlOptions(selector, maxLength, depth, encoding);
    }

    /**
     * {@return a copy that reads pages in an encoding}
     *
     * @param known what they are written in, or null to recognise it
     */
    public HtmlOptions withEncoding(@Nullable TextEncoding known) {
        return new HtmlOptions(selector, maxLength, maxDepth, known);
    }
}
