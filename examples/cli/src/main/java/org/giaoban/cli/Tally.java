package org.giaoban.cli;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Severity;

/** Counts what a run has read and what was wrong in it. */
final class Tally {
    private static final int MOST_FREQUENT = 5;

    private final Map<String, Integer> codes = new TreeMap<>();
    private long read;
    private long withProblems;
    private long withErrors;

    void add(ParsedBulletin bulletin) {
        List<Problem> problems = bulletin.problems();
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        problems.forEach(problem -> severities.add(problem.severity()));
        read++;
        withProblems += severities.isEmpty() ? 0 : 1;
        withErrors += severities.contains(Severity.ERROR) ? 1 : 0;
        problems.forEach(problem -> codes.merge(String.valueOf(problem.code()), 1, Integer::sum));
    }

    long read() {
        return read;
    }

    boolean hasErrors() {
        return withErrors > 0;
    }

    /**
     * The counts in sentences: what was read, how fast, and the problems that were found most often.
     *
     * @param failed how many files could not be read or written
     * @param seconds how long it took
     */
    List<String> sentences(Labels labels, long failed, double seconds) {
        double rate = read / Math.max(seconds, 0.001);
        String counts = labels.sentence("summary.counts", read, withProblems, withErrors, failed, seconds, rate);
        return codes.isEmpty() ? List.of(counts) : List.of(counts, labels.sentence("summary.codes", mostFrequent()));
    }

    private String mostFrequent() {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FREQUENT)
                .map(code -> code.getKey() + " " + code.getValue())
                .collect(Collectors.joining(", "));
    }
}
