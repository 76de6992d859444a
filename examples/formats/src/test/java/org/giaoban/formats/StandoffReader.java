package org.giaoban.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads brat standoff as its manual describes it, refuses what is not so, and holds each span against the text. */
public final class StandoffReader {
    private static final Pattern SPAN = Pattern.compile("(T\\d+)\t([A-Za-z_-]+) (\\d+ \\d+(?:;\\d+ \\d+)*)\t(.+)");
    private static final Pattern RELATION = Pattern.compile("(R\\d+)\t([A-Za-z_-]+) Arg1:(T\\d+) Arg2:(T\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(A\\d+)\t([A-Za-z_-]+) (T\\d+)(?: (\\S+))?");
    private static final Pattern NOTE = Pattern.compile("(#\\d+)\tAnnotatorNotes (T\\d+)\t(.+)");
    /** Where the reader of brat, written in Python, breaks lines. */
    private static final String LINE_BREAK = "[\n\u000b\f\r\u001c\u001d\u001e\u0085\u2028\u2029]";

    public record Span(String type, String words, int pieces) {}

    public record Relation(String type, String from, String to) {}

    private final int[] points;
    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    public StandoffReader(String text, String annotations) {
        points = text.codePoints().toArray();
        for (String line : annotations.split(LINE_BREAK)) {
            if (!line.isEmpty()) {
                read(line);
            }
        }
    }

    private void read(String line) {
        Matcher span = SPAN.matcher(line);
        Matcher relation = RELATION.matcher(line);
        Matcher attribute = ATTRIBUTE.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (span.matches()) {
            check(line, covered(span.group(3)).equals(span.group(4)));
            check(
                    line,
                    spans.put(
                                    span.group(1),
                                    new Span(
                                            span.group(2),
                                            span.group(4),
                                            span.group(3).split(";").length))
                            == null);
        } else if (relation.matches()) {
            check(line, spans.containsKey(relation.group(3)) && spans.containsKey(relation.group(4)));
            relations.add(new Relation(relation.group(2), relation.group(3), relation.group(4)));
        } else if (attribute.matches()) {
            check(line, spans.containsKey(attribute.group(3)));
            String value = attribute.group(4) == null ? "" : " " + attribute.group(4);
            attributes
                    .computeIfAbsent(attribute.group(3), id -> new ArrayList<>())
                    .add(attribute.group(2) + value);
        } else {
            check(line, note.matches() && spans.containsKey(note.group(2)));
            notes.put(note.group(2), note.group(3));
        }
    }

    private String covered(String offsets) {
        List<String> pieces = new ArrayList<>();
        for (String piece : offsets.split(";")) {
            String[] ends = piece.split(" ");
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            check(offsets, start < end);
            pieces.add(new String(points, start, end - start));
        }
        return String.join(" ", pieces);
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    public List<Span> spans(String type) {
        return spans.values().stream().filter(span -> span.type().equals(type)).toList();
    }

    public Map<String, Span> spans() {
        return spans;
    }

    public List<Relation> relations() {
        return relations;
    }

    /** Attributes of the spans of a type: {@code Kind BRIEFING}, {@code RoleChair}. */
    public List<String> attributes(String type) {
        return spans.keySet().stream()
                .filter(id -> spans.get(id).type().equals(type))
                .flatMap(id -> attributes.getOrDefault(id, List.of()).stream())
                .toList();
    }

    public Map<String, List<String>> attributes() {
        return attributes;
    }

    /** Notes of the spans of a type. */
    public List<String> notes(String type) {
        return spans.keySet().stream()
                .filter(id -> spans.get(id).type().equals(type) && notes.containsKey(id))
                .map(notes::get)
                .toList();
    }

    public Map<String, String> notes() {
        return notes;
    }
}
