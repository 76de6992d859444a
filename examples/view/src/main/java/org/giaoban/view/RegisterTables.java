package org.giaoban.view;

import java.util.List;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.register.Task;
import org.jspecify.annotations.Nullable;

/** The register of directives, once in each order; radio buttons choose the one that is shown. */
final class RegisterTables {
    private static final Columns COLUMNS =
            new Columns("register", List.of("deadline", "issuer", "addressees", "action", "meeting"));

    private final Markup html;
    private final Labels labels;
    private final Listing listing;

    RegisterTables(Markup html, Labels labels, Listing listing) {
        this.html = html;
        this.labels = labels;
        this.listing = listing;
    }

    /** The rules that show the chosen order only. */
    static String style(Labels labels) {
        StringBuilder rules = new StringBuilder(COLUMNS.style(labels));
        for (TaskOrder order : TaskOrder.values()) {
            rules.append("body:has(#by-").append(order.id()).append(":not(:checked)) #register-");
            rules.append(order.id()).append("{display:none}");
        }
        return rules.append('\n').toString();
    }

    /** Who is to act, or null where nobody is named. */
    static @Nullable String addressees(Directive directive) {
        return directive.addressees().isEmpty() ? null : String.join("; ", directive.addressees());
    }

    void write(List<Task> tasks) {
        html.open("fieldset", "class", "legend").element("legend", labels.of("index.order"));
        for (TaskOrder order : TaskOrder.values()) {
            String id = "by-" + order.id();
            String checked = order == TaskOrder.DEADLINE ? "" : null;
            html.open("label", "for", id);
            html.empty("input", "type", "radio", "name", "order", "id", id, "checked", checked, "autocomplete", "off");
            html.element("span", labels.of("order", order)).close().text(" ");
        }
        html.close().line();
        for (TaskOrder order : TaskOrder.values()) {
            table(order, order.of(tasks));
        }
    }

    private void table(TaskOrder order, List<Task> tasks) {
        html.open("table", "class", "stack register", "id", "register-" + order.id());
        html.element("caption", labels.of("index.order") + " " + labels.of("order", order));
        COLUMNS.head(html, labels);
        tasks.forEach(this::row);
        html.close().close().line();
    }

    private void row(Task task) {
        Directive directive = task.directive();
        html.open("tr");
        html.element("td", due(directive.deadline()));
        cell(directive.issuer());
        cell(addressees(directive));
        html.open("td");
        String action = directive.action() == null ? directive.text() : directive.action();
        html.element("a", action, "href", listing.address(task.at()), "lang", labels.languageOfWords());
        new FollowUpLinks(html, labels, listing).write(task.followUps());
        html.close();
        meeting(task);
        html.close().line();
    }

    private void meeting(Task task) {
        Meeting meeting = listing.meeting(task.at());
        html.open("td");
        html.element(
                "a", labels.dayOrUnknown(meeting.startsOn()), "href", listing.address(Listing.meetingOf(task.at())));
        if (meeting.organizer() != null) {
            html.text(" ");
            html.element("span", meeting.organizer(), "class", "by", "lang", labels.languageOfWords());
        }
        html.close();
    }

    private void cell(@Nullable String words) {
        html.element("td", words == null ? "" : words, "lang", words == null ? null : labels.languageOfWords());
    }

    private String due(@Nullable Deadline deadline) {
        return deadline == null ? "" : deadline.to() == null ? deadline.text() : labels.day(deadline.to());
    }
}
