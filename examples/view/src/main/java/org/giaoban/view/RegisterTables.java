package org.giaoban.view;

import java.util.List;
import java.util.Locale;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.jspecify.annotations.Nullable;

/** The register of directives, once in each order; radio buttons choose the one that is shown. */
final class RegisterTables {
    private static final Columns COLUMNS =
            new Columns("register", List.of("deadline", "issuer", "addressees", "action", "meeting"));

    private final Markup html;
    private final Labels labels;

    RegisterTables(Markup html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** The rules that show the chosen order only. */
    static String style(Labels labels) {
        StringBuilder rules = new StringBuilder(COLUMNS.style(labels));
        for (GivenDirective.Order order : GivenDirective.Order.values()) {
            rules.append("body:has(#by-").append(name(order)).append(":not(:checked)) #register-");
            rules.append(name(order)).append("{display:none}");
        }
        return rules.append('\n').toString();
    }

    void write(List<GivenDirective> directives) {
        html.open("fieldset", "class", "legend").element("legend", labels.of("index.order"));
        for (GivenDirective.Order order : GivenDirective.Order.values()) {
            String id = "by-" + name(order);
            String checked = order == GivenDirective.Order.DEADLINE ? "" : null;
            html.open("label", "for", id);
            html.empty("input", "type", "radio", "name", "order", "id", id, "checked", checked, "autocomplete", "off");
            html.element("span", labels.of("order", order)).close().text(" ");
        }
        html.close().line();
        for (GivenDirective.Order order : GivenDirective.Order.values()) {
            table(order, order.of(directives));
        }
    }

    private void table(GivenDirective.Order order, List<GivenDirective> directives) {
        html.open("table", "class", "stack register", "id", "register-" + name(order));
        html.element("caption", labels.of("index.order") + " " + labels.of("order", order));
        COLUMNS.head(html, labels);
        directives.forEach(this::row);
        html.close().close().line();
    }

    private void row(GivenDirective given) {
        Directive directive = given.directive();
        HeldMeeting held = given.meeting();
        html.open("tr");
        html.element("td", due(directive.deadline()));
        cell(directive.issuer());
        cell(given.addressees());
        html.open("td");
        html.element(
                        "a",
                        directive.action() == null ? directive.text() : directive.action(),
                        "href",
                        given.address(),
                        "lang",
                        labels.languageOfWords())
                .close();
        html.open("td").open("a", "href", held.address());
        html.text(held.day() == null ? labels.of("index.undated") : labels.day(held.day()));
        html.close();
        if (held.meeting().organizer() != null) {
            html.text(" ");
            html.element("span", held.meeting().organizer(), "class", "by", "lang", labels.languageOfWords());
        }
        html.close().close().line();
    }

    private void cell(@Nullable String words) {
        html.element("td", words == null ? "" : words, "lang", words == null ? null : labels.languageOfWords());
    }

    private String due(@Nullable Deadline deadline) {
        return deadline == null ? "" : deadline.to() == null ? deadline.text() : labels.day(deadline.to());
    }

    private static String name(GivenDirective.Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
