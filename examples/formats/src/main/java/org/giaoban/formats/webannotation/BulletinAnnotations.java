package org.giaoban.formats.webannotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.formats.text.ArticleValues;
import org.giaoban.formats.text.CleanText;
import org.giaoban.formats.text.StableId;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;

/**
 * A reading as a collection of W3C Web Annotations: one for each value that was read, with a target for each piece of text it was
 * read from, and one for each problem. The value is a body with the purpose {@code describing}, its property path one with {@code tagging},
 * the name of the rule that read it one with {@code classifying}.
 */
public final class BulletinAnnotations {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final ParsedBulletin bulletin;
    private final ArticleValues values;
    private final Targets targets;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

    private BulletinAnnotations(ParsedBulletin bulletin) {
        this.bulletin = bulletin;
        this.values = new ArticleValues(bulletin.article());
        this.targets = new Targets(bulletin);
    }

    /**
     * The annotations of a reading.
     *
     * @param bulletin the reading
     * @return one JSON object, indented, without a line break at its end: an AnnotationCollection with its only page
     */
    public static String of(ParsedBulletin bulletin) {
        return BulletinJson.writePretty(new BulletinAnnotations(bulletin).collection());
    }

    private ObjectNode collection() {
        Map<String, List<Evidence>> byPath = bulletin.evidence().stream()
                .collect(Collectors.groupingBy(Evidence::path, LinkedHashMap::new, Collectors.toList()));
        byPath.forEach(this::addValue);
        bulletin.problems().forEach(this::addProblem);
        ObjectNode collection = JsonNodeFactory.instance.objectNode();
        collection.put("@context", CONTEXT);
        collection.put("id", id("collection"));
        collection.put("type", "AnnotationCollection");
        if (bulletin.source() != null) {
            collection.put("label", CleanText.wellFormed(bulletin.source()));
        }
        collection.put("total", items.size());
        if (!items.isEmpty()) {
            collection.set("first", page());
        }
        return collection;
    }

    private ObjectNode page() {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("id", id("page"));
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.set("items", items);
        return page;
    }

    private void addValue(String path, List<Evidence> pieces) {
        ObjectNode annotation = annotation(path, "describing");
        ArrayNode bodies = annotation.putArray("body");
        String value = values.at(path);
        if (value != null) {
            bodies.add(body("describing", value));
        }
        bodies.add(body("tagging", path));
        pieces.stream().map(Evidence::rule).distinct().forEach(rule -> bodies.add(body("classifying", rule)));
        ArrayNode places = annotation.putArray("target");
        pieces.forEach(piece -> places.add(targets.at(piece.span())));
    }

    private void addProblem(Problem problem) {
        ObjectNode annotation = annotation("problem " + items.size(), "assessing");
        ArrayNode bodies = annotation.putArray("body");
        bodies.add(body("assessing", problem.message()));
        bodies.add(body("classifying", problem.code().name()));
        bodies.add(body("classifying", problem.severity().name()));
        if (problem.path() != null) {
            bodies.add(body("tagging", problem.path()));
        }
        annotation.putArray("target").add(problem.span() == null ? targets.whole() : targets.at(problem.span()));
    }

    private ObjectNode annotation(String name, String motivation) {
        return items.addObject().put("id", id(name)).put("type", "Annotation").put("motivation", motivation);
    }

    private String id(String name) {
        return StableId.urn(bulletin.text(), name).toString();
    }

    private static ObjectNode body(String purpose, String value) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "TextualBody");
        body.put("purpose", purpose);
        body.put("format", "text/plain");
        body.put("value", CleanText.wellFormed(value));
        return body;
    }
}
