package org.giaoban.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Severity;

/** Counts what a run has read and what was wrong in it, and how long that took. */
final class Tally {
    private static final int MOST_FREQUENT = 5;

    private final long start = System.nanoTime();
    private final Map<String, Integer> codes = new TreeMap<>();
    private long read;
    private long withProblems;
    private long withErrors;

    /** Counts an input with the problems of its text. */
    void add(List<Problem> problems) {
        problems.forEach(problem -> count(problem.code().toString()));
        add(!problems.isEmpty(), problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
    }

    /** Counts an input with what is wrong in its articles. */
    void addChecked(List<Finding> findings) {
        findings.forEach(finding -> count(finding.rule()));
        add(!findings.isEmpty(), findings.stream().anyMatch(finding -> !finding.warning()));
    }

    private void add(boolean problems, boolean errors) {
        read++;
        withProblems += problems ? 1 : 0;
        withErrors += errors ? 1 : 0;
    }

    private void count(String code) {
        codes.merge(code, 1, Integer::sum);
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
     */
    List<String> sentences(Labels labels, long failed) {
        double seconds = (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
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
