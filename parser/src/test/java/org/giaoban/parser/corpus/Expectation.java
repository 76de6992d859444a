package org.giaoban.parser.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a trace is to have, all of them, in order. A line that begins with {@code !gap} is true but not read yet: it fails on
 * the day it is read, and covers one wrong line of its label (first word). A line that begins with {@code !extra} is read but false: it
 * fails on the day it is read no more.
 */
public record Expectation(List<String> lines, List<String> gaps, List<String> extras) {
    private static final String GAP = "!gap ";
    private static final String EXTRA = "!extra ";

    static Expectation of(List<String> written) {
        Expectation expectation = new Expectation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String raw : written) {
            String line = raw.strip();
            if (line.startsWith(GAP)) {
                expectation.gaps.add(line.substring(GAP.length()));
            } else if (line.startsWith(EXTRA)) {
                expectation.extras.add(line.substring(EXTRA.length()));
            } else if (!line.isEmpty()) {
                expectation.lines.add(line);
            }
        }
        return expectation;
    }

    /** What is wrong with a trace, a line each; empty when the trace is as expected. */
    List<String> faults(List<String> trace) {
        List<String> faults = new ArrayList<>();
        List<String> open = new ArrayList<>(trace);
        extras.stream().filter(line -> !open.remove(line)).forEach(line -> faults.add("false find is gone: " + line));
        List<String> rest = new ArrayList<>(open);
        lines.stream().filter(line -> !rest.remove(line)).forEach(line -> faults.add("missing: " + line));
        List<String> covers = new ArrayList<>();
        for (String gap : gaps) {
            if (rest.remove(gap)) {
                faults.add("gap is closed: " + gap);
            } else {
                covers.add(label(gap));
            }
        }
        List<String> unexpected =
                rest.stream().filter(line -> !covers.remove(label(line))).toList();
        unexpected.forEach(line -> faults.add("unexpected: " + line));
        open.retainAll(lines);
        if (faults.isEmpty() && !open.equals(lines)) {
            faults.add("in another order: " + open);
        }
        return faults;
    }

    private static String label(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
