package org.giaoban.formats.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.giaoban.formats.Expanded;
import org.giaoban.formats.Readings;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Span;
import org.junit.jupiter.api.Test;

class BulletinAnnotationsTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";

    private static JsonNode read(ParsedBulletin bulletin) {
        try {
            return new ObjectMapper().readTree(BulletinAnnotations.of(bulletin));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> items(JsonNode collection) {
        List<JsonNode> items = new ArrayList<>();
        collection.at("/first/items").forEach(items::add);
        return items;
    }

    private static List<String> bodies(JsonNode annotation, String purpose) {
        List<String> values = new ArrayList<>();
        for (JsonNode body : annotation.path("body")) {
            if (body.path("purpose").asText().equals(purpose)) {
                values.add(body.path("value").asText());
            }
        }
        return values;
    }

    private static JsonNode about(ParsedBulletin bulletin, String path) {
        return items(read(bulletin)).stream()
                .filter(annotation -> annotation.path("motivation").asText().equals("describing"))
                .filter(annotation -> bodies(annotation, "tagging").contains(path))
                .findFirst()
                .orElseThrow();
    }

    /** The characters that a position in code points selects, as the recommendation tells it. */
    private static String atPosition(String text, JsonNode selector) {
        int[] points = text.codePoints().toArray();
        int start = selector.path("start").asInt();
        return new String(points, start, selector.path("end").asInt() - start);
    }

    /** Where a quote stands: the words with those before and after it, each time they occur. */
    private static Set<Integer> placesOfQuote(String text, JsonNode selector) {
        String prefix = selector.path("prefix").asText();
        String all = prefix
                + selector.path("exact").asText()
                + selector.path("suffix").asText();
        Set<Integer> places = new TreeSet<>();
        for (int at = text.indexOf(all); at >= 0; at = text.indexOf(all, at + 1)) {
            places.add(text.codePointCount(0, at + prefix.length()));
        }
        return places;
    }

    @Test
    void aValueIsABodyAndItsPlaceCountsCodePoints() {
        JsonNode annotation = about(Readings.smiling(), "meetings[0].directives[0].deadline.to");
        assertThat(bodies(annotation, "describing")).containsExactly("2024-04-29");
        JsonNode target = annotation.path("target").path(0);
        JsonNode position = target.path("selector").path(0);
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        int units = Readings.SMILING.indexOf("trước ngày 30/4");
        assertThat(position.path("start").asInt()).isEqualTo(units - 3);
        assertThat(atPosition(Readings.SMILING, position)).isEqualTo("trước ngày 30/4");
        JsonNode quote = target.path("selector").path(1);
        assertThat(quote.path("exact").asText()).isEqualTo("trước ngày 30/4");
        assertThat(quote.path("prefix").asText()).endsWith("rà soát 😀 quỹ đất ");
        assertThat(quote.path("suffix").asText()).isEqualTo(".\n");
    }

    @Test
    void everySelectorOfEveryReadingSelectsWhatWasRead() {
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            String text = bulletin.text();
            for (JsonNode annotation : items(read(bulletin))) {
                for (JsonNode target : annotation.path("target")) {
                    if (target.isTextual()) {
                        continue;
                    }
                    JsonNode position = target.path("selector").path(0);
                    JsonNode quote = target.path("selector").path(1);
                    assertThat(atPosition(text, position))
                            .isEqualTo(quote.path("exact").asText());
                    assertThat(placesOfQuote(text, quote))
                            .contains(position.path("start").asInt());
                }
            }
        });
    }

    @Test
    void everyEvidenceHasATargetAndEveryProblemAnAnnotation() {
        assertThat(Readings.all()).allSatisfy(bulletin -> {
            List<JsonNode> items = items(read(bulletin));
            long targets = items.stream()
                    .filter(item -> item.path("motivation").asText().equals("describing"))
                    .mapToLong(item -> item.path("target").size())
                    .sum();
            assertThat(targets).isEqualTo(bulletin.evidence().size());
            assertThat(items.stream()
                            .filter(item -> item.path("motivation").asText().equals("assessing")))
                    .hasSameSizeAs(bulletin.problems());
            assertThat(items.stream().map(item -> item.path("id").asText())).doesNotHaveDuplicates();
        });
    }

    @Test
    void itIsTheCollectionOfTheRecommendation() {
        ParsedBulletin bulletin = Readings.smiling();
        JsonObject collection = Expanded.ofAnnotations(BulletinAnnotations.of(bulletin));
        assertThat(collection.getJsonArray("@type").getString(0)).isEqualTo(AS + "OrderedCollection");
        assertThat(collection.getString("@id")).startsWith("urn:uuid:");
        JsonObject page = collection.getJsonArray(AS + "first").getJsonObject(0);
        assertThat(page.getJsonArray("@type").getString(0)).isEqualTo(AS + "OrderedCollectionPage");
        List<JsonObject> items = page.getJsonArray(AS + "items")
                .getJsonObject(0)
                .getJsonArray("@list")
                .getValuesAs(JsonObject.class);
        assertThat(items).hasSizeGreaterThan(20).allSatisfy(annotation -> {
            assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
            assertThat(annotation
                            .getJsonArray(OA + "motivatedBy")
                            .getJsonObject(0)
                            .getString("@id"))
                    .isIn(OA + "describing", OA + "assessing");
            assertThat(annotation.getJsonArray(OA + "hasBody").getValuesAs(JsonObject.class))
                    .isNotEmpty()
                    .allSatisfy(body ->
                            assertThat(body.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextualBody"));
            assertThat(annotation.getJsonArray(OA + "hasTarget")).isNotEmpty();
        });
        assertThat(items.get(0)
                        .getJsonArray(OA + "hasTarget")
                        .getJsonObject(0)
                        .getJsonArray(OA + "hasSource")
                        .getJsonObject(0)
                        .getString("@id"))
                .startsWith("urn:uuid:");
    }

    @Test
    void anAddressIsTheSourceAndAnythingElseIsNot() {
        ParsedBulletin bulletin = Readings.smiling();
        assertThat(source(bulletin.withSource("https://phukhe.example/tin?id=1")))
                .isEqualTo("https://phukhe.example/tin?id=1");
        assertThat(source(bulletin.withSource("https://not an address"))).startsWith("urn:uuid:");
        assertThat(source(bulletin.withSource("C:\\tin.txt"))).startsWith("urn:uuid:");
        assertThat(read(bulletin.withSource("C:\\tin.txt")).path("label").asText())
                .isEqualTo("C:\\tin.txt");
    }

    private static String source(ParsedBulletin bulletin) {
        return about(bulletin, "headline").at("/target/0/source").asText();
    }

    @Test
    void aProblemWithoutAPlaceSpeaksOfTheWhole() {
        ParsedBulletin nothing = Readings.nothing();
        assertThat(items(read(nothing))).singleElement().satisfies(annotation -> {
            assertThat(bodies(annotation, "classifying")).containsExactly("EMPTY_TEXT", "ERROR");
            assertThat(annotation.at("/target/0").asText()).startsWith("urn:uuid:");
        });
    }

    @Test
    void nothingReadAndNoProblemIsAnEmptyCollection() {
        ParsedBulletin nothing = Readings.of(Readings.nothing().article());
        JsonNode collection = read(nothing);
        assertThat(collection.path("total").asInt()).isZero();
        assertThat(collection.has("first")).isFalse();
    }

    @Test
    void loneSurrogatesAreReplacedAndMoveNothing() {
        Evidence evidence = new Evidence("headline", new Span(2, 4), "r");
        ParsedBulletin broken =
                new ParsedBulletin("\ud83d ab", null, Readings.nothing().article(), List.of(evidence), List.of());
        JsonNode target = items(read(broken)).get(0).at("/target/0");
        assertThat(target.at("/selector/0/start").asInt()).isEqualTo(2);
        assertThat(target.at("/selector/1/prefix").asText()).isEqualTo("\ufffd ");
    }
}
