package org.giaoban.view;

import java.util.List;
import org.giaoban.core.model.Article;
import org.jspecify.annotations.Nullable;

/** What stands where on the page: section, headline, paragraphs, captions, authors, day. */
final class PageStructure {
    private static final int LONGEST = 90;

    private final Sheet sheet;
    private final Markup html;
    private final Labels labels;

    PageStructure(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.labels = sheet.labels();
    }

    void write(Article article) {
        html.open("section", "class", "card", "aria-labelledby", "structure");
        html.element("h2", labels.of("structure"), "id", "structure").open("dl", "class", "facts");
        one("section", "section", article.section());
        one("headline", "headline", article.headline());
        row("publishedOn");
        if (article.publishedOn() == null) {
            sheet.missing("publishedOn", labels.of("unknownDay"));
        } else {
            sheet.code("publishedOn", labels.day(article.publishedOn()));
        }
        html.close().close();
        several("authors", "authors", article.authors());
        html.close().line();
        html.open("details", "open", "").element("summary", labels.of("paragraphs"));
        html.open("dl", "class", "facts");
        one("lead", "lead", article.lead());
        several("body.text", "paragraphs", article.paragraphs());
        several("captions", "captions", article.captions());
        html.close().close().close().line();
    }

    private void one(String label, String path, @Nullable String text) {
        if (text != null) {
            row(label);
            sheet.words(path, opening(text));
            html.close().close();
        }
    }

    private void several(String label, String path, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        row(label).open("ol");
        for (int i = 0; i < texts.size(); i++) {
            html.open("li");
            sheet.words(path + "[" + i + "]", opening(texts.get(i)));
            html.close();
        }
        html.close().close().close();
    }

    private Markup row(String label) {
        return html.open("div").element("dt", labels.of(label)).open("dd");
    }

    /** The first words of a text, whole ones. */
    private static String opening(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
