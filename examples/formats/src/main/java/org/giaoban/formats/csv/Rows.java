package org.giaoban.formats.csv;

import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.jspecify.annotations.Nullable;

/** What a register has rows of: their cells behind those of the bulletin and the meeting. */
interface Rows {
    List<String> headings();

    /** A row for each that belongs to a meeting. */
    List<List<@Nullable Object>> of(Meeting meeting);

    /** A row for each that belongs to none. */
    List<List<@Nullable Object>> outsideMeetings(Article article);
}
