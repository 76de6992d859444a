package org.giaoban.parser.lexicon;

import java.util.Arrays;

/** Nodes and edges of a trie over numbers, in flat arrays: an edge is found by one look into a hash table. */
final class PhraseTrie {
    private static final int NONE = -1;

    private long[] edges = filled(256);
    private int[] targets = new int[256];
    private int[] values = {NONE};
    private int edgeCount;
    private int nodeCount = 1;

    private static long[] filled(int size) {
        long[] edges = new long[size];
        Arrays.fill(edges, NONE);
        return edges;
    }

    /** The node that an edge leads to, or -1. */
    int child(int node, int key) {
        long edge = edge(node, key);
        int mask = edges.length - 1;
        int slot = hash(edge) & mask;
        while (edges[slot] != NONE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** The number of the value that a node carries, or -1. */
    int value(int node) {
        return values[node];
    }

    void setValue(int node, int value) {
        values[node] = value;
    }

    int childOrNew(int node, int key) {
        int child = child(node, key);
        if (child != NONE) {
            return child;
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
        }
        if (nodeCount == values.length) {
            values = Arrays.copyOf(values, nodeCount * 2);
        }
        values[nodeCount] = NONE;
        place(edge(node, key), nodeCount);
        edgeCount++;
        return nodeCount++;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = filled(oldEdges.length * 2);
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != NONE) {
                place(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private void place(long edge, int target) {
        int mask = edges.length - 1;
        int slot = hash(edge) & mask;
        while (edges[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private static long edge(int node, int key) {
        return (long) node << 32 | key;
    }

    private static int hash(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
