package org.giaoban.core.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists as records keep them. */
final class Lists {
    private Lists() {}

    /** An unmodifiable copy; empty for null. Null elements stay, so that a constraint can name them. */
    static <T> List<T> frozen(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The list with a part of each element in its place; null for a null element. */
    static <T, R> List<@Nullable R> mapped(List<T> list, Function<T, @Nullable R> part) {
        List<@Nullable R> mapped = new ArrayList<>(list.size());
        for (T element : list) {
            mapped.add(element == null ? null : part.apply(element));
        }
        return mapped;
    }
}
