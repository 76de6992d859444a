package org.giaoban.formats.jsonld;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Role;
import org.giaoban.formats.text.ArticleValues;
import org.jspecify.annotations.Nullable;

/** Officials as schema.org persons and roles. */
final class People {
    private People() {}

    static ObjectNode person(Official official) {
        ObjectNode person = Nodes.named("Person", official.name());
        Nodes.put(person, "honorificPrefix", official.honorific());
        Nodes.putTexts(
                person,
                "jobTitle",
                official.positions().stream()
                        .filter(position -> position.status() != PositionStatus.FORMER)
                        .map(Position::text)
                        .toList());
        Nodes.putAll(
                person,
                "memberOf",
                official.positions().stream().map(People::position).toList());
        return person;
    }

    /** The role of a person at a meeting, around the person. */
    static ObjectNode attendance(Participant participant) {
        ObjectNode role = Nodes.typed("Role");
        Nodes.putTexts(
                role, "roleName", participant.roles().stream().map(Role::name).toList());
        role.set("attendee", person(participant.official()));
        return role;
    }

    /** Whoever gives a directive or raises an issue: a person of the article, or else a body. */
    static @Nullable ObjectNode personOrBody(Article article, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return Nodes.named(ArticleValues.isPerson(article, name) ? "Person" : "Organization", name);
    }

    private static ObjectNode position(Position position) {
        ObjectNode role = Nodes.typed("OrganizationRole");
        Nodes.put(role, "roleName", position.text());
        Nodes.put(role, "giaoban:title", position.title());
        Nodes.put(role, "giaoban:status", position.status());
        Nodes.put(role, "memberOf", position.body() == null ? null : Nodes.named("Organization", position.body()));
        return role;
    }
}
