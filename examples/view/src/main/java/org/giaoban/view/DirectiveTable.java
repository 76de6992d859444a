package org.giaoban.view;

import java.util.List;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Directives as a table: who, to whom, what, by when, how strongly. */
final class DirectiveTable {
    private static final Columns COLUMNS =
            new Columns("directives", List.of("number", "issuer", "addressees", "action", "deadline", "force"));

    private final Sheet sheet;
    private final Markup html;
    private final Labels labels;

    DirectiveTable(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.labels = sheet.labels();
    }

    /** The rules of the table. */
    static String style(Labels labels) {
        return COLUMNS.style(labels);
    }

    void write(String path, List<Directive> directives) {
        if (directives.isEmpty()) {
            return;
        }
        String id = Sheet.id(path) + "-name";
        html.open("h3", "id", id).text(labels.of("directives") + " ");
        html.element("span", String.valueOf(directives.size()), "class", "count")
                .close();
        html.open("table", "class", "stack directives", "aria-labelledby", id);
        COLUMNS.head(html, labels);
        for (int i = 0; i < directives.size(); i++) {
            row(path + "[" + i + "]", i + 1, directives.get(i));
        }
        html.close().close().line();
    }

    private void row(String path, int number, Directive directive) {
        String place = sheet.places().of(path + ".text").stream()
                .findFirst()
                .map(Place::style)
                .orElse(null);
        html.open("tr", "class", place).open("th", "scope", "row");
        sheet.code(path + ".text", String.valueOf(number));
        html.close();
        html.open("td");
        sheet.words(path + ".issuer", directive.issuer());
        html.close();
        html.open("td");
        listed(path + ".addressees", directive.addressees());
        if (!directive.coordinators().isEmpty()) {
            html.open("div", "class", "by").text(labels.of("coordinators") + ": ");
            listed(path + ".coordinators", directive.coordinators());
            html.close();
        }
        html.close();
        html.open("td");
        what(path, directive);
        html.close();
        html.open("td");
        deadline(path + ".deadline", directive.deadline());
        html.close();
        html.open("td");
        html.open("span", "class", "chip");
        sheet.code(path + ".force", labels.of("force", directive.force()));
        html.close().close().close().line();
    }

    private void what(String path, Directive directive) {
        if (directive.action() == null) {
            html.element("span", directive.text(), "lang", labels.languageOfWords());
        }
        sheet.words(path + ".action", directive.action());
        if (!directive.quantities().isEmpty()) {
            html.open("div", "class", "by").text(labels.of("quantities") + ": ");
            for (int i = 0; i < directive.quantities().size(); i++) {
                html.text(i == 0 ? "" : "; ");
                Quantity quantity = directive.quantities().get(i);
                sheet.words(path + ".quantities[" + i + "].text", quantity.text());
            }
            html.close();
        }
        if (!directive.places().isEmpty()) {
            html.open("div", "class", "by").text(labels.of("places") + ": ");
            listed(path + ".places", directive.places());
            html.close();
        }
    }

    private void deadline(String path, @Nullable Deadline deadline) {
        if (deadline == null) {
            return;
        }
        if (deadline.to() == null) {
            sheet.words(path + ".text", deadline.text());
            return;
        }
        sheet.code(path + ".to", labels.days(deadline.from(), deadline.to()));
        html.open("div", "class", "by");
        sheet.words(path + ".text", deadline.text());
        html.close();
    }

    private void listed(String path, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            html.text(i == 0 ? "" : "; ");
            sheet.words(path + "[" + i + "]", values.get(i));
        }
    }
}
