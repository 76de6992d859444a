package org.giaoban.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.giaoban.core.TestArticles;

/**
 * The JSON of a whole article with one value put in another's place, or taken away, and what the schema says of it.
 *
 * @param pointer the value
 * @param value what stands there instead; null where nothing does
 * @param keyword the keyword of the schema that is broken
 * @param location the value that breaks it
 */
record BrokenJson(String pointer, String value, String keyword, String location) {
    private static final String MEETING = "/meetings/0";
    private static final String PERSON = MEETING + "/participants/0";
    private static final String DIRECTIVE = MEETING + "/directives/0";

    static final List<BrokenJson> ALL = List.of(
            put("", "[]", "type"),
            put("/headline", "5", "type"),
            put("/lead", "true", "type"),
            put("/paragraphs", "\"Đoạn hai.\"", "type"),
            put("/paragraphs/0", "\" \"", "pattern"),
            put("/captions/0", "null", "type"),
            put("/authors/0", "{\"name\": \"Thu Vân\"}", "type"),
            put("/publishedOn", "20240306", "type"),
            put("/publishedOn", "\"2024-02-30\"", "format"),
            put("/officials/0/positions", "\"Bí thư\"", "type"),
            put("/meetings", "{}", "type"),
            put(MEETING, "null", "type"),
            without(MEETING, "kind"),
            put(MEETING + "/kind", "\"PARTY\"", "enum"),
            put(MEETING + "/startsOn", "\"5/3/2024\"", "format"),
            put(MEETING + "/partOfDay", "\"morning\"", "enum"),
            without(MEETING + "/reviewedPeriod", "text"),
            put(MEETING + "/issuesRaised/0", "\"thiếu nước sạch\"", "type"),
            without(PERSON, "official"),
            put(PERSON + "/roles", "\"CHAIR\"", "type"),
            put(PERSON + "/roles/0", "\"BOSS\"", "enum"),
            without(PERSON + "/official", "name"),
            put(PERSON + "/official/positions/0/status", "\"RETIRED\"", "enum"),
            without(DIRECTIVE, "text"),
            put(DIRECTIVE + "/force", "\"MUST\"", "enum"),
            put(DIRECTIVE + "/deadline", "\"30/4\"", "type"),
            put(DIRECTIVE + "/deadline/to", "\"2024-04-31\"", "format"),
            put(DIRECTIVE + "/quantities/0/value", "\"12,5\"", "type"),
            put(DIRECTIVE + "/quantities/0/text", "\"\\t\"", "pattern"),
            put(DIRECTIVE + "/places/0", "[\"xã Tân Lộc\"]", "type"));

    private static BrokenJson put(String pointer, String value, String keyword) {
        return new BrokenJson(pointer, value, keyword, pointer);
    }

    private static BrokenJson without(String object, String field) {
        return new BrokenJson(object + "/" + field, null, "required", object);
    }

    String json() throws JsonProcessingException {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode article = BulletinJson.mapper().readTree(BulletinJson.write(TestArticles.full()));
        JsonPointer place = JsonPointer.compile(pointer);
        String last = place.last().getMatchingProperty();
        if (article.at(place.head()) instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), BulletinJson.mapper().readTree(value));
        } else if (value == null) {
            ((ObjectNode) article.at(place.head())).remove(last);
        } else {
            ((ObjectNode) article.at(place.head()))
                    .set(last, BulletinJson.mapper().readTree(value));
        }
        return article.toString();
    }
}
