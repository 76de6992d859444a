package org.giaoban.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Problem;
import org.jspecify.annotations.Nullable;

/** The reading of one bulletin while it is written: every value becomes an item that links to the characters it was read from. */
final class Sheet {
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]+");

    private final Markup html = new Markup();
    private final Labels labels;
    private final Places places;
    private final List<Problem> problems;
    private final Map<String, List<Integer>> problemsOf = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Sheet(ParsedBulletin bulletin, Places places, Labels labels) {
        this.labels = labels;
        this.places = places;
        this.problems = bulletin.problems();
        for (int i = 0; i < problems.size(); i++) {
            String path = problems.get(i).path();
            if (path != null) {
                problemsOf.computeIfAbsent(path, key -> new ArrayList<>()).add(i);
            }
        }
    }

    Markup html() {
        return html;
    }

    Labels labels() {
        return labels;
    }

    Places places() {
        return places;
    }

    /** The id for the item of a value: {@code meetings[0].title} is {@code meetings-0-title}. */
    static String id(String path) {
        String id = SEPARATORS.matcher(path).replaceAll("-");
        return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
    }

    /** A value in the words of the bulletin; nothing for a missing one. */
    void words(String path, @Nullable String value) {
        if (value != null) {
            item(path, value, labels.languageOfWords());
        }
    }

    /** A value in the words of the interface: a code, a day, a number. */
    void code(String path, String value) {
        codes.put(path, value);
        item(path, value, null);
    }

    /** Says in place of a value that there is none, with the problems that speak of it. */
    void missing(String path, String words) {
        standsHere(path);
        html.element("span", words, "class", "derived", "id", id(path));
        flags(path);
    }

    /** The words of the interface that a value was shown with, or others where it was not. */
    String wordsFor(String path, String otherwise) {
        return codes.getOrDefault(path, otherwise);
    }

    /** Says that the values at a path and below it are found at an element that has been given the path's id. */
    void standsHere(String path) {
        items.put(path, id(path));
    }

    /** The id of the item that shows a value: its own, or that of the nearest one around it. */
    String itemOf(String path) {
        String at = path;
        while (!at.isEmpty()) {
            String id = items.getOrDefault(at, items.get(at + ".text"));
            if (id != null) {
                return id;
            }
            at = at.substring(0, Math.max(Math.max(at.lastIndexOf('.'), at.lastIndexOf('[')), 0));
        }
        return "reading";
    }

    /** The number that a problem has on the page. */
    static String problemId(int index) {
        return "problem-" + (index + 1);
    }

    private void item(String path, String value, @Nullable String language) {
        List<Place> read = places.of(path);
        String id = items.containsKey(path) ? null : id(path);
        items.putIfAbsent(path, id(path));
        if (read.isEmpty()) {
            html.element("span", value, "id", id, "lang", language);
        } else {
            Place first = read.get(0);
            html.element("a", value, "id", id, "class", first.style(), "href", "#" + first.id(), "lang", language);
            for (int i = 1; i < read.size(); i++) {
                Place other = read.get(i);
                String name = labels.of("place") + " " + (i + 1);
                html.open("sup")
                        .element(
                                "a",
                                String.valueOf(i + 1),
                                "class",
                                other.style(),
                                "href",
                                "#" + other.id(),
                                "aria-label",
                                name);
                html.close();
            }
        }
        flags(path);
    }

    private void flags(String path) {
        for (int problem : problemsOf.getOrDefault(path, List.of())) {
            html.element(
                    "a",
                    "",
                    "class",
                    "flag " + Severities.style(problems.get(problem).severity()),
                    "href",
                    "#" + problemId(problem),
                    "aria-label",
                    labels.of("problem") + " " + (problem + 1));
        }
    }
}
