package org.giaoban.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Span;

/**
 * The bulletin as it stands, with a mark around every place. The labels of the marks are links without text of their own, so that the
 * text of a mark is what was read; they show their names by style.
 */
final class TextPane implements Pieces.Visitor {
    private static final Pattern MEETING = Pattern.compile("^meetings\\[(\\d+)]");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:directives|issuesRaised|agenda|results|paragraphs|captions)\\[(\\d+)]");

    private final Markup html = new Markup();
    private final ParsedBulletin bulletin;
    private final Sheet sheet;
    private final Labels labels;
    private final List<Span> superfluous;
    private int nextSuperfluous;

    private TextPane(ParsedBulletin bulletin, Sheet sheet) {
        this.bulletin = bulletin;
        this.sheet = sheet;
        this.labels = sheet.labels();
        this.superfluous = BlankLines.superfluous(bulletin.text());
    }

    /** The text with its marks, as HTML; the sheet has all its items already. */
    static String of(ParsedBulletin bulletin, Sheet sheet) {
        TextPane pane = new TextPane(bulletin, sheet);
        Pieces.walk(sheet.places().all(), bulletin.text().length(), pane);
        return pane.html.toString();
    }

    @Override
    public void open(Place place, boolean first) {
        html.open("mark", "id", first ? place.id() : null, "class", place.styles());
        if (first) {
            labels(place, true);
        }
    }

    @Override
    public void text(int from, int to) {
        int at = from;
        while (at < to) {
            Span blank = nextSuperfluous < superfluous.size() ? superfluous.get(nextSuperfluous) : null;
            if (blank == null || blank.start() >= to) {
                html.text(bulletin.text(), at, to);
                return;
            }
            if (at < blank.start()) {
                html.text(bulletin.text(), at, blank.start());
                at = blank.start();
            }
            int end = Math.min(blank.end(), to);
            html.open("span", "hidden", "").text(bulletin.text(), at, end).close();
            at = end;
            nextSuperfluous += end == blank.end() ? 1 : 0;
        }
    }

    @Override
    public void close(Place place, boolean last) {
        if (last) {
            labels(place, false);
            for (int problem : place.problems()) {
                String style = Severities.style(bulletin.problems().get(problem).severity());
                link("flag " + style, Sheet.problemId(problem), labels.of("problem") + " " + (problem + 1));
            }
        }
        html.close();
    }

    /** The labels of a place: before whole lines and sentences, behind words. */
    private void labels(Place place, boolean before) {
        Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
        for (String path : place.paths()) {
            byKind.computeIfAbsent(Kind.of(path), kind -> new ArrayList<>()).add(path);
        }
        byKind.forEach((kind, paths) -> {
            if (before == (kind.shape() != Kind.Shape.WORDS)) {
                labels(place, kind, paths);
            }
        });
    }

    /** One link for each thing that was read here: {@code issuer 1}, {@code 2}, {@code 3}. */
    private void labels(Place place, Kind kind, List<String> paths) {
        Set<String> shown = new LinkedHashSet<>();
        for (String path : paths) {
            String number = number(path);
            if (!shown.add(name(kind, path) + number)) {
                continue;
            }
            boolean more = shown.size() > 1 && !number.isEmpty();
            String style = "label " + place.style() + " " + kind.family().style() + (more ? " more" : "");
            link(style, sheet.itemOf(path), more ? number : (name(kind, path) + " " + number).strip());
        }
    }

    private String name(Kind kind, String path) {
        return switch (kind) {
            case ROLE, FORCE, MEETING_KIND -> sheet.wordsFor(path, labels.of("kind", kind));
            default -> labels.of("kind", kind);
        };
    }

    private String number(String path) {
        Matcher numbered = NUMBERED.matcher(path);
        if (!numbered.find() || Kind.of(path) == Kind.FORCE) {
            return "";
        }
        String number = String.valueOf(Integer.parseInt(numbered.group(1)) + 1);
        Matcher meeting = MEETING.matcher(path);
        boolean several = bulletin.article().meetings().size() > 1;
        return several && meeting.find() ? (Integer.parseInt(meeting.group(1)) + 1) + "." + number : number;
    }

    private void link(String style, String target, String name) {
        html.element("a", "", "class", style, "href", "#" + target, "aria-label", name);
    }
}
