package org.giaoban.view;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.giaoban.core.model.PositionStatus;
import org.giaoban.core.model.Role;
import org.giaoban.core.register.Bond;
import org.giaoban.core.register.Mention;
import org.giaoban.core.register.Person;
import org.giaoban.core.register.Place;
import org.giaoban.core.register.Reference;
import org.giaoban.core.register.Tenure;
import org.jspecify.annotations.Nullable;

/** People with the history of their positions and the meetings that they took part in. */
final class OfficialsTable {
    private static final Columns COLUMNS = new Columns("officials", List.of("official", "positions", "meetings"));

    private final Markup html;
    private final Labels labels;
    private final Listing listing;

    OfficialsTable(Markup html, Labels labels, Listing listing) {
        this.html = html;
        this.labels = labels;
        this.listing = listing;
    }

    /** The rules of the table. */
    static String style(Labels labels) {
        return COLUMNS.style(labels);
    }

    /** Writes the people by name. */
    void write(List<Person> people) {
        html.open("table", "class", "stack officials", "aria-labelledby", "officials-name");
        COLUMNS.head(html, labels);
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        people.stream()
                .sorted(Comparator.comparing(Person::name, vietnamese::compare))
                .forEach(this::row);
        html.close().close().line();
    }

    private void row(Person person) {
        Map<Reference, Mention> mentions = new LinkedHashMap<>();
        person.mentions().forEach(mention -> mentions.put(mention.at(), mention));
        html.open("tr").open("th", "scope", "row");
        html.element("span", person.name(), "lang", labels.languageOfWords());
        bonds(person.bonds(), mentions);
        html.close().open("td");
        if (!person.history().isEmpty()) {
            html.open("ul");
            person.history().forEach(tenure -> tenure(tenure, person.mentions()));
            html.close();
        }
        html.close().open("td").open("ul");
        person.mentions().forEach(this::mention);
        html.close().close().close().line();
    }

    private void tenure(Tenure tenure, List<Mention> mentions) {
        html.open("li").element("span", tenure.position(), "lang", labels.languageOfWords());
        if (tenure.status() != PositionStatus.CURRENT) {
            html.text(" ").element("span", labels.of("status", tenure.status()), "class", "chip");
        }
        html.open("div", "class", "by");
        String place = placeBeside(tenure);
        if (!place.isEmpty()) {
            html.element("span", place, "lang", labels.languageOfWords()).text(" · ");
        }
        seen(tenure.firstSeen(), tenure, mentions);
        if (!Objects.equals(tenure.firstSeen(), tenure.lastSeen())) {
            html.text(" – ");
            seen(tenure.lastSeen(), tenure, mentions);
        }
        html.close().close();
    }

    /** Links to the bulletin that shows the position on a day. */
    private void seen(@Nullable LocalDate day, Tenure tenure, List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> tenure.sources().contains(mention.at().source()))
                .filter(mention -> Objects.equals(mention.day(), day))
                .findFirst()
                .ifPresent(mention -> day(mention.day(), mention.at()));
    }

    private void mention(Mention mention) {
        boolean took = listing.isOfMeeting(mention.at());
        String words = labels.languageOfWords();
        html.open("li").open("a", "href", listing.address(mention.at()));
        html.text(mention.day() == null ? "" : labels.day(mention.day()) + " · ");
        html.element("span", listing.name(Listing.meetingOf(mention.at())), "lang", words)
                .close();
        for (Role role : took ? mention.roles() : List.<Role>of()) {
            html.text(" ").element("span", labels.of("role", role), "class", "chip");
        }
        if (!took) {
            html.text(" ").element("span", labels.of("index.onlyNamed"), "class", "chip");
        }
        html.close();
    }

    /** Why the mentions are one person, to be unfolded. */
    private void bonds(List<Bond> bonds, Map<Reference, Mention> mentions) {
        if (bonds.isEmpty()) {
            return;
        }
        html.open("details").element("summary", labels.of("index.why")).open("ul");
        for (Bond bond : bonds) {
            html.open("li").text(labels.of("ground", bond.ground()) + ": ");
            end(bond.first(), mentions);
            html.text(" = ");
            end(bond.second(), mentions);
            html.close();
        }
        html.close().close();
    }

    private void end(Reference at, Map<Reference, Mention> mentions) {
        Mention mention = mentions.get(at);
        day(mention == null ? null : mention.day(), at);
    }

    private void day(@Nullable LocalDate day, Reference at) {
        html.element("a", labels.dayOrUnknown(day), "href", listing.address(at));
    }

    /** Where a position is held, as far as its own words do not say it. */
    private static String placeBeside(Tenure tenure) {
        Place place = tenure.place();
        return place == null
                ? ""
                : Stream.of(place.commune(), place.district(), place.province())
                        .filter(name -> name != null && !tenure.position().contains(name))
                        .collect(Collectors.joining(", "));
    }
}
