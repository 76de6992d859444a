package org.giaoban.view;

import java.util.List;

/**
 * The columns of a table. Where there is no room for them, each cell shows the name of its column by style.
 *
 * @param table the class of the table
 * @param names the columns
 */
record Columns(String table, List<String> names) {
    /** Writes the head of the table and opens its body. */
    void head(Markup html, Labels labels) {
        html.open("colgroup");
        names.forEach(name -> html.empty("col", "class", "c-" + name));
        html.close().open("thead").open("tr");
        names.forEach(name -> html.element("th", labels.of("column." + name), "scope", "col"));
        html.close().close().open("tbody").line();
    }

    /** The rules that name the cells. */
    String style(Labels labels) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            rules.append('.')
                    .append(table)
                    .append(" td:nth-child(")
                    .append(i + 1)
                    .append("){--label:\"");
            rules.append(labels.of("column." + names.get(i))).append("\"}");
        }
        return rules.append('\n').toString();
    }
}
