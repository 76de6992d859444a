package org.giaoban.parser.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article that a page carries only in the data of a script.
 *
 * @param script where it stands
 * @param content its headline, day, section, author and text as elements
 * @param length characters of its text
 */
record ScriptArticle(Element script, Element content, int length) {
    /** What the script is called: its id, or the type of its data. */
    String name() {
        return script.id().isEmpty() ? "script " + script.attr("type") : "script #" + script.id();
    }

    /** The longest article in the scripts of a page, or null. */
    static @Nullable ScriptArticle longest(Document document, DataNames names) {
        Search search = new Search(names);
        for (Element script : document.select("script:not([src])")) {
            ScriptJson.objects(script, node -> search.offer(script, node));
        }
        return search.best;
    }

    private static final class Search {
        private final DataNames names;
        private @Nullable ScriptArticle best;

        Search(DataNames names) {
            this.names = names;
        }

        private void offer(Element script, JsonNode node) {
            Map<PageWitness.Field, String> fields = new EnumMap<>(PageWitness.Field.class);
            node.properties().forEach(entry -> {
                PageWitness.Field field = names.of(entry.getKey());
                JsonNode given = entry.getValue();
                JsonNode value = given.isArray() ? given.path(0) : given;
                String text =
                        value.isTextual() ? value.asText() : value.path("name").asText();
                if (field != null
                        && text.length() > fields.getOrDefault(field, "").length()) {
                    fields.put(field, text);
                }
            });
            String body = fields.getOrDefault(PageWitness.Field.BODY, "");
            if (body.length() > (best == null ? 0 : best.length())) {
                best = new ScriptArticle(script, content(fields, body), body.length());
            }
        }

        private static Element content(Map<PageWitness.Field, String> fields, String body) {
            Element content = new Element("article");
            add(content, "div", fields.get(PageWitness.Field.SECTION));
            add(content, "h1", fields.get(PageWitness.Field.HEADLINE));
            add(content, "div", fields.get(PageWitness.Field.PUBLISHED));
            String written = EscapedText.unescaped(body);
            if (EscapedText.isMarkup(written)) {
                content.appendChild(EscapedText.parsed(written).tagName("div"));
            } else {
                written.lines().forEach(line -> add(content, "p", line));
            }
            String author = fields.getOrDefault(PageWitness.Field.AUTHOR, "");
            add(content, "p", AuthorNames.isName(author) ? author : null);
            return content;
        }

        private static void add(Element content, String tag, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                content.appendElement(tag).text(text);
            }
        }
    }
}
