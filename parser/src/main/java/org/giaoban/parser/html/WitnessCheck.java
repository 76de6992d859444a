package org.giaoban.parser.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.giaoban.parser.report.ProblemMessages;
import org.jspecify.annotations.Nullable;

/** Compares what a page shows with what its data says. */
final class WitnessCheck {
    private final ProblemMessages messages;

    WitnessCheck(ProblemMessages messages) {
        this.messages = messages;
    }

    /**
     * What is contradicted, and what was taken from the data because the page does not show it. Where a source agrees with the page, less
     * sure ones are not asked.
     */
    List<Problem> problems(ParsedBulletin read, PageMetadata metadata) {
        List<Problem> problems = new ArrayList<>();
        checkHeadline(problems, read, metadata);
        checkDay(problems, read, metadata);
        checkAuthors(problems, read, metadata);
        return problems;
    }

    private void checkHeadline(List<Problem> problems, ParsedBulletin read, PageMetadata metadata) {
        String shown = read.article().headline();
        if (shown == null) {
            return;
        }
        String wording = Similar.wording(shown);
        Set<String> said = new HashSet<>();
        for (PageWitness witness : metadata.of(PageWitness.Field.HEADLINE)) {
            String title = Similar.wording(witness.value());
            if (witness.source().equals("title")) {
                continue;
            }
            if (Similar.isTitle(wording, title)) {
                break;
            }
            if (said.add(title)) {
                problems.add(disagreement(read, witness, "headline", shown));
            }
        }
    }

    private void checkDay(List<Problem> problems, ParsedBulletin read, PageMetadata metadata) {
        LocalDate shown = read.article().publishedOn();
        Set<LocalDate> said = new HashSet<>();
        for (PageWitness witness : metadata.of(PageWitness.Field.PUBLISHED)) {
            LocalDate day = WitnessDay.of(witness.value());
            if (day != null && day.equals(shown)) {
                break;
            }
            if (day == null || !said.add(day)) {
                continue;
            }
            if (shown != null) {
                problems.add(disagreement(read, witness, "publishedOn", shown.toString()));
            } else if (said.size() == 1) {
                List<String> arguments = List.of(witness.source(), day.toString());
                problems.add(problem(ProblemCode.METADATA_DAY_USED, null, null, arguments));
            }
        }
    }

    private void checkAuthors(List<Problem> problems, ParsedBulletin read, PageMetadata metadata) {
        List<String> shown = read.article().authors();
        List<PageWitness> said = metadata.of(PageWitness.Field.AUTHOR);
        boolean agree = said.stream()
                .anyMatch(witness -> shown.stream()
                        .anyMatch(author -> isSameName(Similar.wording(author), Similar.wording(witness.value()))));
        if (!shown.isEmpty() && !said.isEmpty() && !agree) {
            problems.add(disagreement(read, said.get(0), "authors[0]", String.join(", ", shown)));
        }
    }

    private static boolean isSameName(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private Problem disagreement(ParsedBulletin read, PageWitness witness, String path, String shown) {
        List<String> arguments = List.of(witness.field().name(), witness.source(), witness.value(), shown);
        Evidence place = read.evidenceOf(path).stream().findFirst().orElse(null);
        return problem(ProblemCode.METADATA_DISAGREES, path, place, arguments);
    }

    private Problem problem(ProblemCode code, @Nullable String path, @Nullable Evidence place, List<String> arguments) {
        return new Problem(
                code,
                code.severity(),
                path,
                place == null ? null : place.span(),
                arguments,
                messages.of(code, arguments));
    }
}
