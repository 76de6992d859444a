package org.giaoban.view;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.giaoban.parser.report.Span;

/**
 * Characters of the text that something was read from, or that a problem speaks of; shown by one mark.
 *
 * @param number its number among the places of the text; marks and items of one place share the class of this number
 * @param span the characters
 * @param paths the values read from exactly these characters
 * @param problems the numbers, from 0, of the problems that speak of exactly these characters
 */
record Place(int number, Span span, List<String> paths, List<Integer> problems) {
    /** The id of its mark. */
    String id() {
        return "c" + span.start() + "-" + span.end();
    }

    /** The class that its mark and its items share. */
    String style() {
        return "p" + number;
    }

    /** Whether only whole lines were read from it: such a mark is not lit by what is inside it. */
    boolean isBlock() {
        return !paths.isEmpty() && paths.stream().allMatch(path -> Kind.of(path).shape() == Kind.Shape.BLOCK);
    }

    /** The classes of its mark. */
    String styles() {
        if (paths.isEmpty()) {
            return style() + " flaw";
        }
        TreeSet<Kind> kinds = paths.stream().map(Kind::of).collect(Collectors.toCollection(TreeSet::new));
        Kind main = kinds.first();
        return style() + " " + main.family().style() + " "
                + switch (main.shape()) {
                    case BLOCK -> main == Kind.HEADLINE ? "block headline" : "block";
                    case SENTENCE -> "sentence";
                    case WORDS -> main == Kind.ACTION ? "words inner" : "words";
                };
    }
}
