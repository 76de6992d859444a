package org.giaoban.formats.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.giaoban.formats.text.CleanText;
import org.jspecify.annotations.Nullable;

/** Nodes of a JSON-LD document; what is missing or empty is not written. */
final class Nodes {
    private Nodes() {}

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    static ObjectNode named(String type, String name) {
        return typed(type).put("name", CleanText.wellFormed(name));
    }

    static void put(ObjectNode node, String property, @Nullable String value) {
        if (value != null) {
            node.put(property, CleanText.wellFormed(value));
        }
    }

    static void put(ObjectNode node, String property, @Nullable LocalDate day) {
        put(node, property, day == null ? null : day.toString());
    }

    static void put(ObjectNode node, String property, @Nullable Enum<?> code) {
        put(node, property, code == null ? null : code.name());
    }

    static void put(ObjectNode node, String property, @Nullable JsonNode value) {
        if (value != null) {
            node.set(property, value);
        }
    }

    static void putTexts(ObjectNode node, String property, List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(CleanText.wellFormed(value)));
        putArray(node, property, array);
    }

    static void putAll(ObjectNode node, String property, List<? extends JsonNode> values) {
        putArray(node, property, JsonNodeFactory.instance.arrayNode().addAll(values));
    }

    private static void putArray(ObjectNode node, String property, ArrayNode array) {
        if (!array.isEmpty()) {
            node.set(property, array);
        }
    }
}
