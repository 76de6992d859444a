package org.giaoban.core.register;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePSet;

/**
 * Members that are judged together, and what comes of them, worked out when it is first asked for.
 *
 * @param <V> the members, kept in their order
 * @param <R> what comes of them
 */
final class Block<V extends Timed, R> {
    private final TreePSet<V> members;
    private volatile @Nullable List<R> results;

    Block(TreePSet<V> members) {
        this.members = members;
    }

    TreePSet<V> members() {
        return members;
    }

    /** What the rule, a pure function, makes of the members in their order. */
    List<R> results(Function<List<V>, List<R>> rule) {
        List<R> known = results;
        if (known == null) {
            known = List.copyOf(rule.apply(List.copyOf(members)));
            results = known;
        }
        return known;
    }
}
