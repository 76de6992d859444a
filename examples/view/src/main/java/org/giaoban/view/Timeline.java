package org.giaoban.view;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.giaoban.core.model.Meeting;
import org.giaoban.core.register.HeldMeeting;

/** Meetings in the order of their days, year by year. */
final class Timeline {
    private final Markup html;
    private final Labels labels;
    private final Listing listing;

    Timeline(Markup html, Labels labels, Listing listing) {
        this.html = html;
        this.labels = labels;
        this.listing = listing;
    }

    void write(List<HeldMeeting> meetings) {
        Map<Year, List<HeldMeeting>> years = new TreeMap<>();
        List<HeldMeeting> undated = new ArrayList<>();
        for (HeldMeeting held : meetings) {
            if (held.day() == null) {
                undated.add(held);
            } else {
                years.computeIfAbsent(Year.from(held.day()), year -> new ArrayList<>())
                        .add(held);
            }
        }
        years.forEach((year, held) -> year(year.toString(), held));
        if (!undated.isEmpty()) {
            year(labels.of("index.undated"), undated);
        }
    }

    private void year(String name, List<HeldMeeting> meetings) {
        html.open("h3").text(name + " ");
        html.element("span", String.valueOf(meetings.size()), "class", "count").close();
        html.open("ol", "class", "timeline").line();
        meetings.forEach(this::entry);
        html.close().line();
    }

    private void entry(HeldMeeting held) {
        Meeting meeting = listing.meeting(held.at());
        html.open("li").open("span", "class", "when");
        if (held.day() != null) {
            html.element(
                    "time",
                    labels.days(meeting.startsOn(), meeting.endsOn()),
                    "datetime",
                    held.day().toString());
        }
        html.close().open("div");
        html.element(
                "a", listing.name(held.at()), "href", listing.address(held.at()), "lang", labels.languageOfWords());
        html.open("div", "class", "by");
        html.element("span", labels.of("meeting", meeting.kind()), "class", "chip");
        if (meeting.organizer() != null) {
            html.text(" ").element("span", meeting.organizer(), "lang", labels.languageOfWords());
        }
        if (!meeting.directives().isEmpty()) {
            html.text((meeting.organizer() == null ? " " : " · ")
                    + labels.count("directives", meeting.directives().size()));
        }
        html.close();
        new FollowUpLinks(html, labels, listing).write(held.followUps());
        html.close().close().line();
    }
}
