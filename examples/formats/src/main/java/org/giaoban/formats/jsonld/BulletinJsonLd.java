package org.giaoban.formats.jsonld;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.json.BulletinJson;
import org.giaoban.core.model.Article;
import org.giaoban.formats.text.StableId;
import org.giaoban.parser.ParsedBulletin;

/**
 * A bulletin as JSON-LD in the words of schema.org: a NewsArticle about Events, with Persons in Roles and an AssignAction for each
 * directive. What schema.org has no word for stands under the prefix {@code giaoban}. The context is inline: nothing has to be fetched.
 */
public final class BulletinJsonLd {
    private static final String SCHEMA = "https://schema.org/";
    private static final String OWN = "https://github.com/giaoban/giaoban#";
    private static final List<String> DAYS = List.of("datePublished", "startDate", "endDate", "startTime", "endTime");
    private static final List<String> ORDERED = List.of("agenda", "results", "issuesRaised");

    private BulletinJsonLd() {}

    /**
     * The document of a reading.
     *
     * @param bulletin the reading
     * @return one JSON object, indented, without a line break at its end
     */
    public static String of(ParsedBulletin bulletin) {
        Article article = bulletin.article();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("@context", context());
        node.put("@type", "NewsArticle");
        node.put("@id", StableId.urn(bulletin.text()).toString());
        node.put("inLanguage", "vi");
        Nodes.put(node, "identifier", bulletin.source());
        Nodes.put(node, "articleSection", article.section());
        Nodes.put(node, "headline", article.headline());
        Nodes.put(node, "abstract", article.lead());
        Nodes.put(node, "articleBody", body(article));
        Nodes.putAll(
                node,
                "image",
                article.captions().stream().map(BulletinJsonLd::image).toList());
        Nodes.putAll(
                node,
                "author",
                article.authors().stream()
                        .map(author -> Nodes.named("Person", author))
                        .toList());
        Nodes.put(node, "datePublished", article.publishedOn());
        Nodes.putAll(
                node,
                "about",
                article.meetings().stream()
                        .map(meeting -> Events.of(article, meeting))
                        .toList());
        Nodes.putAll(
                node,
                "mentions",
                article.officials().stream().map(People::person).toList());
        return BulletinJson.writePretty(node);
    }

    private static ObjectNode context() {
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        context.put("@vocab", SCHEMA);
        context.put("giaoban", OWN);
        context.putObject("additionalType")
                .put("@id", SCHEMA + "additionalType")
                .put("@type", "@id");
        for (String day : DAYS) {
            context.putObject(day).put("@id", SCHEMA + day).put("@type", SCHEMA + "Date");
        }
        for (String list : ORDERED) {
            context.putObject("giaoban:" + list).put("@id", OWN + list).put("@container", "@list");
        }
        return context;
    }

    private static ObjectNode image(String caption) {
        ObjectNode image = Nodes.typed("ImageObject");
        Nodes.put(image, "caption", caption);
        return image;
    }

    /** Lead and paragraphs, with a blank line between them. */
    private static String body(Article article) {
        List<String> paragraphs = new ArrayList<>();
        if (article.lead() != null) {
            paragraphs.add(article.lead());
        }
        paragraphs.addAll(article.paragraphs());
        return String.join("\n\n", paragraphs);
    }
}
