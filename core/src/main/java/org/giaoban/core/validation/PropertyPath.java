package org.giaoban.core.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a value: {@code meetings[0].organizer} in the notation of constraint violations, evidence and problems,
 * {@code /meetings/0/organizer} as a JSON Pointer.
 *
 * <pre>{@code
 * PropertyPath organizer = PropertyPath.parse("meetings[0].organizer");
 * System.out.println(organizer.pointer()); // /meetings/0/organizer
 * }</pre>
 */
public final class PropertyPath {
    /** Where a violation of a method's parameter begins; none of these is a part of the value itself. */
    private static final Set<ElementKind> CALL = Set.of(
            ElementKind.METHOD,
            ElementKind.CONSTRUCTOR,
            ElementKind.PARAMETER,
            ElementKind.CROSS_PARAMETER,
            ElementKind.RETURN_VALUE);

    private static final Set<ElementKind> NAMELESS = Set.of(ElementKind.BEAN, ElementKind.CONTAINER_ELEMENT);
    /** {@code name} or {@code [index]}. */
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)]");

    private final List<Step> steps;

    private record Step(String name, boolean bracketed) {}

    private PropertyPath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * The path of a violation, of whichever validator. The nodes that only stand for "an element of the list" are left out,
     * and so are the method and the parameter of a call, so that the way begins at the value that was handed over.
     *
     * @param path the violation's path
     * @return the same way
     */
    public static PropertyPath of(Path path) {
        List<Step> steps = new ArrayList<>();
        for (Path.Node node : Objects.requireNonNull(path, "path")) {
            if (node.isInIterable() && (node.getIndex() != null || node.getKey() != null)) {
                steps.add(new Step(
                        String.valueOf(node.getIndex() == null ? node.getKey() : (Object) node.getIndex()), true));
            }
            if (node.getName() != null && !CALL.contains(node.getKind()) && !NAMELESS.contains(node.getKind())) {
                steps.add(new Step(node.getName(), false));
            }
        }
        return new PropertyPath(steps);
    }

    /**
     * Reads the notation of constraint violations.
     *
     * @param path names, dots and indexes: {@code meetings[0].organizer}; empty for the whole article
     * @return the way it says
     */
    public static PropertyPath parse(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(Objects.requireNonNull(path, "path"));
        while (step.find()) {
            boolean bracketed = step.group(1) == null;
            steps.add(new Step(bracketed ? step.group(2) : step.group(1), bracketed));
        }
        return new PropertyPath(steps);
    }

    /** {@return the JSON Pointer (RFC 6901): {@code /meetings/0/organizer}; empty for the whole article} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            pointer.append('/').append(step.name().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** {@return the notation of constraint violations: {@code meetings[0].organizer}; empty for the whole article} */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (step.bracketed()) {
                path.append('[').append(step.name()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.name());
            }
        }
        return path.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyPath path && steps.equals(path.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
