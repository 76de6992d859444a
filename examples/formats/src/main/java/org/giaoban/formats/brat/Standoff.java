package org.giaoban.formats.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.giaoban.formats.brat.Layer.Shape;
import org.giaoban.formats.text.ArticleValues;
import org.giaoban.formats.text.CleanText;
import org.giaoban.formats.text.CodePoints;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Span;

/** The lines of an annotation file: first the spans, then what hangs on them. */
final class Standoff {
    private final String text;
    private final CodePoints points;
    private final ArticleValues values;
    private final Map<String, List<Span>> evidence;
    private final Map<String, String> spanIds = new LinkedHashMap<>();
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final List<String> spans = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();

    /** Takes a reading apart; {@code text} is its text, well-formed. */
    Standoff(ParsedBulletin bulletin, String text) {
        this.text = text;
        this.points = new CodePoints(text);
        this.values = new ArticleValues(bulletin.article());
        this.evidence = bulletin.evidence().stream()
                .collect(Collectors.groupingBy(
                        Evidence::path, LinkedHashMap::new, Collectors.mapping(Evidence::span, Collectors.toList())));
        evidence.keySet().forEach(this::addSpan);
        evidence.keySet().forEach(this::attach);
    }

    private void addSpan(String path) {
        Layer layer = Layers.of(path);
        if (layer == null || layer.shape() != Shape.SPAN) {
            return;
        }
        Fragments fragments = new Fragments(text, points, evidence.getOrDefault(path, List.of()));
        if (fragments.isEmpty()) {
            return;
        }
        String id = "T" + (spans.size() + 1);
        spanIds.put(path, id);
        spans.add(id + "\t" + layer.name() + " " + fragments.offsets() + "\t" + fragments.words());
        String value = values.at(path);
        if (value != null && !CleanText.oneLine(value).equals(CleanText.oneLine(fragments.words()))) {
            note(id, "value", value);
        }
    }

    private void attach(String path) {
        Layer layer = Layers.of(path);
        String headPath = layer == null ? null : layer.headOf(path);
        String head = headPath == null ? null : spanIds.get(headPath);
        if (layer == null || head == null) {
            return;
        }
        if (layer.shape() == Shape.SPAN) {
            String id = spanIds.get(path);
            if (id != null) {
                relations.add("R" + (relations.size() + 1) + "\t" + BratConfiguration.RELATION + " Arg1:" + id
                        + " Arg2:" + head);
            }
            return;
        }
        String value = values.at(path);
        if (value == null) {
            return;
        }
        switch (layer.shape()) {
            case CODE -> attribute(layer.name() + " " + head + " " + value);
            case FLAG -> attribute(BratConfiguration.flag(layer.name(), value) + " " + head);
            default -> note(head, layer.name(), value);
        }
    }

    private void attribute(String words) {
        attributes.add("A" + (attributes.size() + 1) + "\t" + words);
    }

    private void note(String id, String label, String value) {
        notes.computeIfAbsent(id, head -> new ArrayList<>()).add(label + "=" + CleanText.oneLine(value));
    }

    /** All lines, each with its line feed. */
    String lines() {
        List<String> lines = new ArrayList<>(spans);
        lines.addAll(relations);
        lines.addAll(attributes);
        int number = 1;
        for (Map.Entry<String, List<String>> entry : notes.entrySet()) {
            lines.add(
                    "#" + number++ + "\tAnnotatorNotes " + entry.getKey() + "\t" + String.join("; ", entry.getValue()));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
