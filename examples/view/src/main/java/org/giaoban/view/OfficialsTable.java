package org.giaoban.view;

import java.util.List;

/** Officials with the meetings that they took part in. */
final class OfficialsTable {
    private static final Columns COLUMNS = new Columns("officials", List.of("official", "positions", "meetings"));

    private final Markup html;
    private final Labels labels;

    OfficialsTable(Markup html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** The rules of the table. */
    static String style(Labels labels) {
        return COLUMNS.style(labels);
    }

    void write(List<KnownOfficial> officials) {
        html.open("table", "class", "stack officials", "aria-labelledby", "officials-name");
        COLUMNS.head(html, labels);
        officials.forEach(this::row);
        html.close().close().line();
    }

    private void row(KnownOfficial official) {
        String words = labels.languageOfWords();
        html.open("tr").element("th", official.name(), "scope", "row", "lang", words);
        html.element("td", String.join("; ", official.positions()), "lang", words);
        html.open("td").open("ul");
        for (HeldMeeting held : official.meetings()) {
            html.open("li").open("a", "href", held.address());
            html.text(held.day() == null ? "" : labels.day(held.day()) + " · ");
            html.element("span", held.name(), "lang", words).close().close();
        }
        html.close().close().close().line();
    }
}
