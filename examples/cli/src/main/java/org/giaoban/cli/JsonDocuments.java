package org.giaoban.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.giaoban.core.json.BulletinJson;

/**
 * The articles in a file: one article, what {@code giaoban parse} has written about a bulletin, an array of either, or several
 * documents one after the other (JSON lines).
 */
final class JsonDocuments {
    private static final ObjectReader ONE_OF_SEVERAL =
            BulletinJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Labels labels;
    private final BiFunction<String, JsonNode, List<Finding>> check;

    /**
     * Makes the reader.
     *
     * @param labels the words for what is no JSON
     * @param check takes the pointer to an article and the article, and says what is wrong with it
     */
    JsonDocuments(Labels labels, BiFunction<String, JsonNode, List<Finding>> check) {
        this.labels = labels;
        this.check = check;
    }

    /**
     * What was found in one document of a file.
     *
     * @param line the line on which the document begins, from 1
     */
    record Checked(int line, List<Finding> findings) {}

    /**
     * Checks every article of a file; what is no JSON ends it.
     *
     * @throws IOException where the bytes are no text
     */
    List<Checked> check(byte[] bytes) throws IOException {
        List<Checked> documents = new ArrayList<>();
        try (JsonParser parser = BulletinJson.mapper().createParser(bytes)) {
            while (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                documents.add(new Checked(line, inRoot(ONE_OF_SEVERAL.readTree(parser))));
            }
            if (documents.isEmpty()) {
                documents.add(new Checked(1, List.of(new Finding("", false, "syntax", labels.of("json.empty")))));
            }
        } catch (JsonProcessingException e) {
            documents.add(noJson(e));
        }
        return documents;
    }

    private Checked noJson(JsonProcessingException e) {
        var place = e.getLocation();
        String where = place == null ? "" : place.getLineNr() + ":" + place.getColumnNr() + ": ";
        String message = where + labels.sentence("json.syntax", e.getOriginalMessage());
        return new Checked(place == null ? 1 : place.getLineNr(), List.of(new Finding("", false, "syntax", message)));
    }

    private List<Finding> inRoot(JsonNode root) {
        if (!root.isArray()) {
            return inDocument("", root);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            findings.addAll(inDocument("/" + i, root.get(i)));
        }
        return findings;
    }

    private List<Finding> inDocument(String pointer, JsonNode document) {
        return document.has("article")
                ? check.apply(pointer + "/article", document.get("article"))
                : check.apply(pointer, document);
    }
}
