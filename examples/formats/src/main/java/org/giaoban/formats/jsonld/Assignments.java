package org.giaoban.formats.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Deadline;
import org.giaoban.core.model.Directive;
import org.giaoban.core.model.Quantity;

/** Directives as schema.org actions that assign another action. */
final class Assignments {
    private Assignments() {}

    /** The act of giving the directive; its object is what is to be done, by when and where. */
    static ObjectNode of(Article article, Directive directive) {
        ObjectNode assignment = Nodes.typed("AssignAction");
        Nodes.put(assignment, "description", directive.text());
        Nodes.put(assignment, "giaoban:force", directive.force());
        Nodes.put(assignment, "agent", People.personOrBody(article, directive.issuer()));
        Nodes.putAll(
                assignment,
                "recipient",
                directive.addressees().stream()
                        .map(name -> People.personOrBody(article, name))
                        .toList());
        assignment.set("object", task(article, directive));
        return assignment;
    }

    private static ObjectNode task(Article article, Directive directive) {
        ObjectNode task = Nodes.typed("Action");
        Nodes.put(task, "name", directive.action());
        Deadline deadline = directive.deadline();
        if (deadline != null) {
            Nodes.put(task, "giaoban:deadline", deadline.text());
            Nodes.put(task, "startTime", deadline.from());
            Nodes.put(task, "endTime", deadline.to());
        }
        Nodes.putAll(
                task,
                "participant",
                directive.coordinators().stream()
                        .map(name -> People.personOrBody(article, name))
                        .toList());
        Nodes.putAll(
                task,
                "location",
                directive.places().stream()
                        .map(place -> Nodes.named("Place", place))
                        .toList());
        Nodes.putAll(
                task,
                "giaoban:quantity",
                directive.quantities().stream().map(Assignments::quantity).toList());
        return task;
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = Nodes.named("QuantitativeValue", quantity.text());
        if (quantity.value() != null) {
            node.put("value", quantity.value());
        }
        Nodes.put(node, "unitText", quantity.unit());
        return node;
    }
}
