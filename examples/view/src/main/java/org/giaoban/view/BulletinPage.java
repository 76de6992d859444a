package org.giaoban.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.giaoban.core.model.Article;
import org.giaoban.core.model.Meeting;
import org.giaoban.parser.ParsedBulletin;

/**
 * Shows a bulletin and its reading on one page: the text as it stands with every value marked, beside it what was read. Every item
 * links to its characters and every mark to its item. The page needs no script and nothing from outside, and says so in its content
 * security policy.
 *
 * <p>Safe for any number of threads; the same reading gives the same page.
 */
public final class BulletinPage {
    private final Labels labels;

    private BulletinPage(Labels labels) {
        this.labels = labels;
    }

    /**
     * Makes pages in a language.
     *
     * @param language Vietnamese, or any other for English; the text of the bulletin is Vietnamese in either
     * @return what makes them
     */
    public static BulletinPage in(Locale language) {
        return new BulletinPage(new Labels(Objects.requireNonNull(language, "language")));
    }

    /**
     * Makes the page of a bulletin.
     *
     * @param bulletin the text and its reading; evidence that points outside the text is not marked
     * @return an HTML document
     */
    public String of(ParsedBulletin bulletin) {
        Places places = Places.of(bulletin);
        Sheet sheet = new Sheet(bulletin, places, labels);
        reading(sheet, bulletin);
        String text = TextPane.of(bulletin, sheet);
        Markup html = Frame.begin(
                labels,
                title(bulletin),
                DirectiveTable.style(labels) + Style.switches() + Style.links(places.all()),
                "bulletin");
        html.element("a", labels.of("skip"), "class", "skip", "href", "#reading")
                .line();
        header(html, bulletin);
        html.open("main").line();
        html.open("section", "id", "text", "class", "pane", "aria-labelledby", "text-name");
        html.element("h2", labels.of("text"), "id", "text-name");
        legend(html, bulletin);
        html.open("div", "class", "text", "lang", "vi")
                .raw(text)
                .close()
                .close()
                .line();
        html.open("section", "id", "reading", "class", "pane", "tabindex", "-1", "aria-label", labels.of("reading"));
        html.line().raw(sheet.html().toString()).close().line().close();
        return Frame.end(html);
    }

    private void reading(Sheet sheet, ParsedBulletin bulletin) {
        Article article = bulletin.article();
        List<Meeting> meetings = article.meetings();
        for (int i = 0; i < meetings.size(); i++) {
            String name = labels.of("meeting") + (meetings.size() > 1 ? " " + (i + 1) : "");
            new MeetingCard(sheet, "meetings[" + i + "]", meetings.get(i)).write(name);
        }
        if (!article.officials().isEmpty()) {
            sheet.html().open("section", "class", "card", "aria-labelledby", "officials");
            sheet.html().element("h2", labels.of("otherOfficials"), "id", "officials");
            new PeopleList(sheet).writeOthers("officials", article.officials());
            sheet.html().close();
        }
        ProblemList.write(sheet, bulletin.problems());
        new PageStructure(sheet).write(article);
    }

    private void header(Markup html, ParsedBulletin bulletin) {
        html.open("header");
        html.element("h1", title(bulletin), "lang", labels.languageOfWords()).open("p", "class", "sums");
        if (bulletin.article().publishedOn() != null) {
            html.text(labels.of("publishedOn") + " "
                    + labels.day(bulletin.article().publishedOn()) + " · ");
        }
        int directives = bulletin.article().meetings().stream()
                .mapToInt(meeting -> meeting.directives().size())
                .sum();
        html.text(labels.count("meetings", bulletin.article().meetings().size()) + " · ");
        html.text(labels.count("directives", directives) + " · ");
        html.element("a", labels.count("problems", bulletin.problems().size()), "href", "#problems");
        html.close().close().line();
    }

    private String title(ParsedBulletin bulletin) {
        String headline = bulletin.article().headline();
        return headline != null ? headline : bulletin.source() != null ? bulletin.source() : labels.of("untitled");
    }

    private void legend(Markup html, ParsedBulletin bulletin) {
        Set<Family> families = bulletin.evidence().stream()
                .map(entry -> Kind.of(entry.path()).family())
                .collect(Collectors.toSet());
        html.open("fieldset", "class", "legend").element("legend", labels.of("legend"));
        for (Family family : Family.values()) {
            if (families.contains(family)) {
                box(html, family.switchId(), family.style(), labels.of("family", family));
            }
        }
        box(html, "show-labels", "", labels.of("showLabels"));
        html.close().line();
    }

    private static void box(Markup html, String id, String style, String name) {
        html.open("label", "class", style, "for", id);
        html.empty("input", "type", "checkbox", "id", id, "checked", "", "autocomplete", "off");
        html.element("span", name).close().text(" ");
    }
}
