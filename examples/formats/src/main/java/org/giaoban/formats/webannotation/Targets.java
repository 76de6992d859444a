package org.giaoban.formats.webannotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.giaoban.formats.text.CleanText;
import org.giaoban.formats.text.CodePoints;
import org.giaoban.formats.text.StableId;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Span;
import org.jspecify.annotations.Nullable;

/** Places in the text of a bulletin, each by its position in code points and by its words with those around them. */
final class Targets {
    private static final int AROUND = 32;

    private final String text;
    private final String source;
    private final CodePoints points;

    Targets(ParsedBulletin bulletin) {
        text = CleanText.wellFormed(bulletin.text());
        source = address(bulletin.source(), bulletin.text());
        points = new CodePoints(text);
    }

    /** The bulletin as a whole. */
    JsonNode whole() {
        return TextNode.valueOf(source);
    }

    /** A piece of the text. */
    JsonNode at(Span span) {
        ObjectNode target = JsonNodeFactory.instance.objectNode();
        target.put("type", "SpecificResource");
        target.put("source", source);
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", points.before(span.start()))
                .put("end", points.before(span.end()));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(edge(span.start() - AROUND), span.start()))
                .put("suffix", text.substring(span.end(), edge(span.end() + AROUND)));
        return target;
    }

    /** An offset inside the text and not inside a character. */
    private int edge(int offset) {
        int inside = Math.max(0, Math.min(text.length(), offset));
        boolean split = inside > 0
                && inside < text.length()
                && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
        return split ? inside - 1 : inside;
    }

    /** The caller's address where it is one; any other name makes no IRI, so the text itself makes it. */
    private static String address(@Nullable String name, String text) {
        if (name != null && name.matches("(?i)(https?|urn):.+")) {
            try {
                return new URI(name).toASCIIString();
            } catch (URISyntaxException e) {
                return StableId.urn(text).toString();
            }
        }
        return StableId.urn(text).toString();
    }
}
