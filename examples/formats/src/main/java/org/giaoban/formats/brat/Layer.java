package org.giaoban.formats.brat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How brat shows the values at one kind of property path.
 *
 * @param pattern the path with empty brackets: {@code meetings[].directives[].addressees[]}
 * @param shape as what it is shown
 * @param name the type of the span, the name of the attribute or the label in the note
 * @param head the pattern of the span that it belongs to, or null
 */
record Layer(
        String pattern, Shape shape, String name, @Nullable String head) {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    enum Shape {
        /** A span of text with a type. */
        SPAN,
        /** An attribute of its head whose value is a code. */
        CODE,
        /** An attribute of its head for each code, as it may have several. */
        FLAG,
        /** A line in the note of its head. */
        NOTE
    }

    /** The pattern of a path. */
    static String patternOf(String path) {
        return INDEX.matcher(path).replaceAll("[]");
    }

    /** The path of the head of the value at a path, with the same indices; null without a head. */
    @Nullable
    String headOf(String path) {
        if (head == null) {
            return null;
        }
        String filled = head;
        Matcher index = INDEX.matcher(path);
        while (filled.contains("[]") && index.find()) {
            filled = filled.replaceFirst("\\[]", Matcher.quoteReplacement(index.group()));
        }
        return filled;
    }
}
