package org.giaoban.parser.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the data of a page says about its article: linked data, meta elements, the title of the document. */
final class MetadataReader {
    private static final int MOST = 100;
    private static final Set<String> TYPES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "BlogPosting",
            "Report",
            "WebPage",
            "AnalysisNewsArticle");

    /** Names of the meta elements that name the site. */
    private static final Set<String> SITE = Set.of("og:site_name", "copyright", "application-name");

    private final DataNames names;

    MetadataReader(DataNames names) {
        this.names = names;
    }

    PageMetadata read(Document document) {
        List<PageWitness> found = new ArrayList<>();
        List<String> site = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            ScriptJson.objects(script, node -> {
                addLinkedData(found, node);
                site.add(node.path("publisher").path("name").asText());
            });
        }
        for (Element meta : document.select("meta[content]")) {
            addMeta(found, meta);
            if (SITE.contains(nameOf(meta))) {
                site.add(meta.attr("content"));
            }
        }
        add(found, PageWitness.Field.HEADLINE, "title", document.title());
        AuthorNames authors = AuthorNames.besides(site);
        found.removeIf(witness -> witness.field() == PageWitness.Field.AUTHOR && !authors.isAuthor(witness.value()));
        return new PageMetadata(found);
    }

    private void addLinkedData(List<PageWitness> found, JsonNode node) {
        if (!isArticle(node.path("@type"))) {
            return;
        }
        node.properties().forEach(entry -> {
            PageWitness.Field field = names.of(entry.getKey());
            if (field != null) {
                addTexts(found, field, "JSON-LD " + entry.getKey(), entry.getValue());
            }
        });
    }

    private static boolean isArticle(JsonNode type) {
        boolean article = TYPES.contains(type.asText());
        for (JsonNode one : type) {
            article |= TYPES.contains(one.asText());
        }
        return article;
    }

    /** A text, the name of a thing, or a list of either. */
    private static void addTexts(List<PageWitness> found, PageWitness.Field field, String source, JsonNode value) {
        if (value.isTextual()) {
            add(found, field, source, value.asText());
        } else if (value.isObject()) {
            add(found, field, source, value.path("name").asText());
        } else {
            for (JsonNode one : value) {
                add(found, field, source, one.isObject() ? one.path("name").asText() : one.asText());
            }
        }
    }

    private void addMeta(List<PageWitness> found, Element meta) {
        String name = nameOf(meta);
        PageWitness.@Nullable Field field = names.of(name);
        if (field != null && field != PageWitness.Field.BODY) {
            add(found, field, "meta " + name, meta.attr("content"));
        }
    }

    private static String nameOf(Element meta) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            if (meta.hasAttr(attribute)) {
                return meta.attr(attribute);
            }
        }
        return "";
    }

    private static void add(List<PageWitness> found, PageWitness.Field field, String source, String value) {
        String text = EscapedText.unescaped(value).strip();
        boolean address = text.startsWith("http://") || text.startsWith("https://") || text.startsWith("@");
        if (!text.isEmpty() && !address && found.size() < MOST) {
            found.add(new PageWitness(field, source, text));
        }
    }
}
