package org.giaoban.parser.lexicon;

import java.util.Arrays;
import org.giaoban.parser.text.Vocabulary;

/**
 * The phrases of all lexicons in one trie over word numbers, a root for each lexicon, in flat arrays.
 *
 * <p>An edge is found by one look into a hash table of packed edges. Most questions are answered before that: for each word
 * there is a mask of the lexicons in which it may begin a phrase, for each node a mask of the words that may follow.
 */
final class PhraseTrie {
    static final int NONE = -1;
    /** Stands among the lexicons for numbers themselves. */
    static final long NUMBERS = 1L << 63;

    private static final int KEY_BITS = 20;
    private static final int NODE_BITS = 21;
    private static final long TARGET = (1L << NODE_BITS) - 1;

    /** Each a node, a key and the node that they lead to; 0 is empty, because no edge leads to node 0. */
    private long[] edges = new long[4096];

    private long[] beginnings = new long[1024];
    private long[] followers = new long[1024];
    private int[] values = new int[1024];
    private int edgeCount;
    private int nodeCount;

    PhraseTrie() {
        begin(NUMBERS, Vocabulary.NUMBER);
    }

    /** A new root. */
    int newRoot() {
        return newNode();
    }

    private int newNode() {
        if (nodeCount == values.length) {
            values = Arrays.copyOf(values, nodeCount * 2);
            followers = Arrays.copyOf(followers, nodeCount * 2);
        }
        values[nodeCount] = NONE;
        return nodeCount++;
    }

    /** Whether a phrase of a lexicon may begin with a word: surely not where false. */
    boolean mayBegin(long lexicon, int key) {
        return key < beginnings.length && (beginnings[key] & lexicon) != 0;
    }

    /** The node that an edge leads to, or -1. */
    int child(int node, int key) {
        if ((followers[node] & 1L << key) == 0) {
            return NONE;
        }
        long edge = edge(node, key);
        int mask = edges.length - 1;
        for (int at = hash(edge) & mask; edges[at] != 0; at = (at + 1) & mask) {
            if (edges[at] >>> NODE_BITS == edge) {
                return (int) (edges[at] & TARGET);
            }
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

    /** Notes that a phrase of a lexicon begins with a word. */
    void begin(long lexicon, int key) {
        if (key >= beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, Math.max(key + 1, beginnings.length * 2));
        }
        beginnings[key] |= lexicon;
    }

    int childOrNew(int node, int key) {
        int child = child(node, key);
        if (child != NONE) {
            return child;
        }
        if (key >= 1 << KEY_BITS || nodeCount > TARGET) {
            throw new IllegalStateException("too many words or phrases");
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
        }
        int target = newNode();
        followers[node] |= 1L << key;
        place(edge(node, key) << NODE_BITS | target);
        edgeCount++;
        return target;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                place(edge);
            }
        }
    }

    private void place(long edge) {
        int mask = edges.length - 1;
        int at = hash(edge >>> NODE_BITS) & mask;
        while (edges[at] != 0) {
            at = (at + 1) & mask;
        }
        edges[at] = edge;
    }

    private static long edge(int node, int key) {
        return (long) node << KEY_BITS | key;
    }

    private static int hash(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
