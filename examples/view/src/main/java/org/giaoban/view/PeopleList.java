package org.giaoban.view;

import java.util.List;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Participant;
import org.giaoban.core.model.Position;
import org.giaoban.core.model.PositionStatus;

/** People with what they did and what they are. */
final class PeopleList {
    private final Sheet sheet;
    private final Markup html;
    private final Labels labels;

    PeopleList(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.labels = sheet.labels();
    }

    /** Those who took part in a meeting. */
    void write(String path, List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        html.open("h3").text(labels.of("participants") + " ");
        html.element("span", String.valueOf(participants.size()), "class", "count")
                .close();
        html.open("ul", "class", "people");
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String own = path + "[" + i + "]";
            html.open("li");
            name(own + ".official", participant.official());
            for (int j = 0; j < participant.roles().size(); j++) {
                html.text(" ").open("span", "class", "chip");
                sheet.code(
                        own + ".roles[" + j + "]",
                        labels.of("role", participant.roles().get(j)));
                html.close();
            }
            positions(own + ".official.positions", participant.official().positions());
            html.close();
        }
        html.close().line();
    }

    /** Those who took part in none. */
    void writeOthers(String path, List<Official> officials) {
        html.open("ul", "class", "people");
        for (int i = 0; i < officials.size(); i++) {
            String own = path + "[" + i + "]";
            html.open("li");
            name(own, officials.get(i));
            positions(own + ".positions", officials.get(i).positions());
            html.close();
        }
        html.close().line();
    }

    private void name(String path, Official official) {
        if (official.honorific() != null) {
            html.open("span", "class", "honorific");
            sheet.words(path + ".honorific", official.honorific());
            html.close().text(" ");
        }
        html.open("strong");
        sheet.words(path + ".name", official.name());
        html.close();
    }

    private void positions(String path, List<Position> positions) {
        if (positions.isEmpty()) {
            return;
        }
        html.open("ul", "class", "positions");
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            String own = path + "[" + i + "]";
            html.open("li");
            sheet.words(own + ".text", position.text());
            if (position.title() != null && !position.title().equals(position.text())) {
                html.text(" ").open("span", "class", "derived").text("= ");
                sheet.words(own + ".title", position.title());
                html.close();
            }
            if (position.body() != null) {
                html.text(" ").open("span", "class", "derived").text(labels.of("body") + " ");
                sheet.words(own + ".body", position.body());
                html.close();
            }
            if (position.status() != PositionStatus.CURRENT) {
                html.text(" ").open("span", "class", "chip");
                sheet.code(own + ".status", labels.of("status", position.status()));
                html.close();
            }
            html.close();
        }
        html.close();
    }
}
