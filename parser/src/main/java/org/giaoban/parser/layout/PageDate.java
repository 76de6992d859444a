package org.giaoban.parser.layout;

import java.time.LocalDate;
import java.util.List;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The date line of a page.
 *
 * @param range the words of the day
 * @param day the day
 * @param label what stands beside it
 * @param authors pen names on the same line
 * @param section the section label on the same line, or null
 */
record PageDate(
        Range range,
        LocalDate day,
        Label label,
        List<Range> authors,
        @Nullable Range section) {
    /** How surely a day is the page's own, by the label beside it; the surer the later. */
    enum Label {
        /** None, or one that says nothing: a weekday, a clock, a counter. */
        FILLER,
        /** When the page was changed. */
        UPDATED,
        /** When the page was published. */
        PUBLISHED
    }
}
