package org.giaoban.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.giaoban.core.register.HeldMeeting;
import org.giaoban.core.register.Person;
import org.giaoban.core.register.Task;
import org.giaoban.parser.report.Problem;

/**
 * Shows many bulletins on one page, as the {@link org.giaoban.core.register.Register} brings them together: the meetings on a
 * timeline, the directives in the order that the reader chooses, the people with the history of their positions and the meetings they
 * took part in; everything links to the pages of the bulletins. The page needs no script and nothing from outside.
 *
 * <p>Safe for any number of threads; the same readings give the same page.
 */
public final class IndexPage {
    private final Labels labels;

    private IndexPage(Labels labels) {
        this.labels = labels;
    }

    /**
     * Makes index pages in a language.
     *
     * @param language Vietnamese, or any other for English
     * @return what makes them
     */
    public static IndexPage in(Locale language) {
        return new IndexPage(new Labels(Objects.requireNonNull(language, "language")));
    }

    /**
     * Makes the index of bulletins.
     *
     * @param bulletins the bulletins with the names of their pages, which are to lie in the folder of the index
     * @return an HTML document
     * @throws IllegalArgumentException where two different bulletins have one page
     */
    public String of(List<ListedBulletin> bulletins) {
        Listing listing = new Listing(bulletins);
        List<HeldMeeting> meetings = listing.register().meetings();
        List<Task> directives = listing.register().tasks();
        List<Person> officials = listing.register().people();
        Markup html = Frame.begin(
                labels, labels.of("index.title"), RegisterTables.style(labels) + OfficialsTable.style(labels), "index");
        html.element("a", labels.of("index.skip"), "class", "skip", "href", "#timeline")
                .line();
        html.open("header").element("h1", labels.of("index.title")).open("p", "class", "sums");
        html.text(labels.count("bulletins", bulletins.size()) + " · ");
        html.text(labels.count("meetings", meetings.size()) + " · ");
        html.text(labels.count("directives", directives.size()) + " · ");
        html.text(labels.count("officials", officials.size())).close();
        contents(html);
        html.close().line().open("main").line();
        begin(html, "timeline", meetings.isEmpty(), "index.noMeetings");
        new Timeline(html, labels, listing).write(meetings);
        html.close().line();
        begin(html, "register", directives.isEmpty(), "index.noDirectives");
        if (!directives.isEmpty()) {
            new RegisterTables(html, labels, listing).write(directives);
        }
        html.close().line();
        begin(html, "officials", officials.isEmpty(), "index.noOfficials");
        if (!officials.isEmpty()) {
            new OfficialsTable(html, labels, listing).write(officials);
        }
        html.close().line();
        others(html, bulletins);
        html.close();
        return Frame.end(html);
    }

    private void contents(Markup html) {
        html.open("nav", "aria-label", labels.of("index.parts")).open("ul");
        for (String part : List.of("timeline", "register", "officials", "others")) {
            html.open("li")
                    .element("a", labels.of("index." + part), "href", "#" + part)
                    .close();
        }
        html.close().close();
    }

    private void begin(Markup html, String part, boolean empty, String whenEmpty) {
        html.open("section", "class", "card", "id", part, "aria-labelledby", part + "-name");
        html.element("h2", labels.of("index." + part), "id", part + "-name");
        if (empty) {
            html.element("p", labels.of(whenEmpty));
        }
    }

    /** Bulletins that have no meeting, with what is known about why. */
    private void others(Markup html, List<ListedBulletin> bulletins) {
        List<ListedBulletin> others = bulletins.stream()
                .filter(page -> page.bulletin().article().meetings().isEmpty())
                .toList();
        begin(html, "others", others.isEmpty(), "index.none");
        if (!others.isEmpty()) {
            html.open("ul", "class", "items").line();
            for (ListedBulletin page : others) {
                html.open("li").element("a", page.name(), "href", page.address(), "lang", labels.languageOfWords());
                for (Problem problem : page.bulletin().problems()) {
                    html.open("span", "class", "by").text(problem.message()).close();
                }
                html.close().line();
            }
            html.close();
        }
        html.close().line();
    }
}
