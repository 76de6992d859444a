package org.giaoban.parser.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** The JSON in a page's scripts; nothing of it is run. */
final class ScriptJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private ScriptJson() {}

    static boolean isLinkedData(Element script) {
        return script.attr("type").strip().equalsIgnoreCase("application/ld+json");
    }

    /** Shows every object in a script, from the outermost inwards; none where the script is no JSON and assigns none. */
    static void objects(Element script, Consumer<JsonNode> seen) {
        String data = script.data();
        int start = data.indexOf('{');
        int list = data.indexOf('[');
        int from = list >= 0 && (list < start || start < 0) ? list : start;
        if (from < 0) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(data.substring(from)));
        } catch (JsonProcessingException e) {
            return; // a script that is no JSON says nothing
        }
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                seen.accept(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }
}
