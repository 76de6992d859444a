package org.giaoban.view;

import java.util.List;
import org.giaoban.parser.report.Problem;

/** What was assumed, is doubtful or wrong, each with the way to the place it speaks of. */
final class ProblemList {
    private ProblemList() {}

    static void write(Sheet sheet, List<Problem> problems) {
        Markup html = sheet.html();
        Labels labels = sheet.labels();
        html.open("section", "class", "card", "aria-labelledby", "problems");
        html.open("h2", "id", "problems").text(labels.of("problems") + " ");
        html.element("span", String.valueOf(problems.size()), "class", "count").close();
        if (problems.isEmpty()) {
            html.element("p", labels.of("noProblems"));
        } else {
            html.open("ol", "class", "problems");
            for (int i = 0; i < problems.size(); i++) {
                entry(sheet, i, problems.get(i));
            }
            html.close();
        }
        html.close().line();
    }

    private static void entry(Sheet sheet, int index, Problem problem) {
        Markup html = sheet.html();
        Labels labels = sheet.labels();
        String style = Severities.style(problem.severity());
        html.open("li", "id", Sheet.problemId(index), "class", style);
        html.element("span", labels.of("severity", problem.severity()), "class", "chip " + style);
        html.text(" " + subject(labels, problem))
                .element("span", problem.message())
                .text(" ");
        html.open("span", "class", "by").element("code", problem.code().name());
        sheet.places().ofProblem(index).ifPresent(place -> {
            html.text(" · ");
            html.element("a", labels.of("toText"), "class", place.style(), "href", "#" + place.id());
        });
        String path = problem.path();
        if (path != null && !path.isEmpty()) {
            html.text(" · ").element("a", labels.of("kind", Kind.of(path)), "href", "#" + sheet.itemOf(path));
        }
        html.close().close();
    }

    /** What a broken constraint is about: its message ("is missing") does not say so. */
    private static String subject(Labels labels, Problem problem) {
        String path = problem.path();
        return switch (problem.code()) {
            case CONSTRAINT_BROKEN, CONSTRAINT_DOUBTFUL ->
                path == null || Kind.of(path) == Kind.VALUE ? "" : labels.of("kind", Kind.of(path)) + ": ";
            default -> "";
        };
    }
}
