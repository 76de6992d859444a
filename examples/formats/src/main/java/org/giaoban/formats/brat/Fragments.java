package org.giaoban.formats.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.giaoban.formats.text.CodePoints;
import org.giaoban.parser.report.Span;

/**
 * The pieces of text that a brat span is made of. Brat knows no line break inside a piece, and its reader breaks lines where
 * Python does, so a piece ends before each of those characters, and before a tab.
 */
final class Fragments {
    private static final String BREAKS = "\t\n\u000b\f\r\u001c\u001d\u001e\u0085\u2028\u2029";

    private final String text;
    private final CodePoints points;
    private final List<Span> pieces = new ArrayList<>();

    /** Cuts spans of a text into pieces on one line each, without white space around them. */
    Fragments(String text, CodePoints points, List<Span> spans) {
        this.text = text;
        this.points = points;
        spans.forEach(this::cut);
    }

    private void cut(Span span) {
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                keep(start, i);
                start = i + 1;
            }
        }
        keep(start, span.end());
    }

    private void keep(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** {@code 0 5;7 9}: half-open, in code points. */
    String offsets() {
        return pieces.stream()
                .map(piece -> points.before(piece.start()) + " " + points.before(piece.end()))
                .collect(Collectors.joining(";"));
    }

    /** The pieces with a space between them. */
    String words() {
        return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    }
}
