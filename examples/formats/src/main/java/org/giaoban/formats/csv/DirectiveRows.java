package org.giaoban.formats.csv;

import java.util.Arrays;
import java.util.List;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.model.Quantity;
import org.jspecify.annotations.Nullable;

/** A row a directive. */
final class DirectiveRows implements Rows {
    @Override
    public List<String> headings() {
        return List.of(
                "issuer",
                "addressees",
                "coordinators",
                "text",
                "action",
                "force",
                "deadline",
                "deadlineFrom",
                "deadlineTo",
                "quantities",
                "quantityValues",
                "quantityUnits",
                "places");
    }

    @Override
    public List<List<@Nullable Object>> of(Meeting meeting) {
        return meeting.directives().stream().map(DirectiveRows::row).toList();
    }

    @Override
    public List<List<@Nullable Object>> outsideMeetings(Article article) {
        return List.of();
    }

    private static List<@Nullable Object> row(Directive directive) {
        Deadline deadline = directive.deadline();
        List<Quantity> quantities = directive.quantities();
        return Arrays.asList(
                directive.issuer(),
                CsvTable.lines(directive.addressees()),
                CsvTable.lines(directive.coordinators()),
                directive.text(),
                directive.action(),
                directive.force(),
                deadline == null ? null : deadline.text(),
                deadline == null ? null : deadline.from(),
                deadline == null ? null : deadline.to(),
                CsvTable.lines(quantities, Quantity::text),
                CsvTable.lines(
                        quantities,
                        quantity -> quantity.value() == null
                                ? null
                                : quantity.value().toPlainString()),
                CsvTable.lines(quantities, Quantity::unit),
                CsvTable.lines(directive.places()));
    }
}
