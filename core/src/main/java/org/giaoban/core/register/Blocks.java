package org.giaoban.core.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * Blocks by their keys. Immutable: a change copies the way to one block and shares all others with what they were worked out to be.
 *
 * @param <V> the members
 * @param <R> what comes of a block
 */
final class Blocks<V extends Timed, R> {
    private final TreePMap<String, Block<V, R>> blocks;

    private Blocks(TreePMap<String, Block<V, R>> blocks) {
        this.blocks = blocks;
    }

    static <V extends Timed, R> Blocks<V, R> none() {
        return new Blocks<>(TreePMap.empty());
    }

    Blocks<V, R> with(String key, V member) {
        return put(key, members(key).plus(member));
    }

    Blocks<V, R> without(String key, V member) {
        return put(key, members(key).minus(member));
    }

    /** The same members, to be judged anew. */
    Blocks<V, R> renewed(String key) {
        return put(key, members(key));
    }

    private TreePSet<V> members(String key) {
        Block<V, R> block = blocks.get(key);
        return block == null ? TreePSet.empty() : block.members();
    }

    private Blocks<V, R> put(String key, TreePSet<V> members) {
        return new Blocks<>(members.isEmpty() ? blocks.minus(key) : blocks.plus(key, new Block<>(members)));
    }

    List<R> results(String key, Function<List<V>, List<R>> rule) {
        Block<V, R> block = blocks.get(key);
        return block == null ? List.of() : block.results(rule);
    }

    /** What comes of all blocks, in the order of their keys. */
    Stream<R> results(Function<List<V>, List<R>> rule) {
        return blocks.values().stream().flatMap(block -> block.results(rule).stream());
    }
}
