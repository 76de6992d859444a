package org.giaoban.parser.html;

/**
 * One thing that the data of a page says about its article.
 *
 * @param field what it speaks of
 * @param source where it stands: {@code meta article:published_time}, {@code JSON-LD datePublished}
 * @param value what it says, as written
 */
public record PageWitness(Field field, String source, String value) {
    /** What data of pages speak of. */
    public enum Field {
        /** The title of the article. */
        HEADLINE,
        /** When it was published. */
        PUBLISHED,
        /** Who wrote it. */
        AUTHOR,
        /** The rubric that it stands in. */
        SECTION,
        /** Its text. */
        BODY
    }
}
