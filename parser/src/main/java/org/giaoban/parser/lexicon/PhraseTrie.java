package org.giaoban.parser.lexicon;

import java.util.Arrays;
import org.giaoban.parser.text.Phrasebook;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Vocabulary;

/**
 * The phrases of all lexicons in one trie over word numbers, in flat arrays.
 *
 * <p>An edge is found by one look into a hash table of packed edges; a mask of the words that may follow spares most looks.
 */
final class PhraseTrie implements Phrasebook {
    private static final int NONE = -1;
    private static final int ROOT = 0;

    private static final int KEY_BITS = 20;
    private static final int NODE_BITS = 21;
    private static final long TARGET = (1L << NODE_BITS) - 1;

    /** Each a node, a key and the node that they lead to; 0 is empty, because no edge leads to the root. */
    private long[] edges = new long[4096];

    private int edgeCount;
    private int[] firstNodes = new int[1024];
    private long[] followers = new long[1024];
    private int nodeCount = 1;

    private long[] masks = new long[1024];

    /** For each node the place of the last phrase that ends there; the others are chained behind it, 0 is the end. */
    private int[] lastPhrases = new int[1024];

    private int[] phrases = new int[1024];
    private int[] earlier = new int[1024];
    private int phraseCount = 1;
    private int lexiconCount;

    /** A number for a new lexicon. */
    int newLexicon() {
        return lexiconCount++;
    }

    @Override
    public void find(int[] ids, int count, Phrasing phrasing) {
        for (int i = 0; i < count; i++) {
            long mask = ids[i] == Vocabulary.NUMBER ? Phrasing.NUMBERS : 0;
            int node = ids[i] < firstNodes.length ? firstNodes[ids[i]] : ROOT;
            for (int k = i + 1; node > ROOT; k++) {
                mask |= masks[node];
                for (int at = lastPhrases[node]; at != 0; at = earlier[at]) {
                    phrasing.add(phrases[at]);
                }
                node = k < count ? child(node, ids[k]) : NONE;
            }
            phrasing.endWord(mask);
        }
    }

    /** The node that an edge leads to, or -1. */
    private int child(int node, int key) {
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

    /** Notes that a phrase of a lexicon ends at a node. */
    void addPhrase(int node, int lexicon, int length, int meaning) {
        if (phraseCount == phrases.length) {
            phrases = Arrays.copyOf(phrases, phraseCount * 2);
            earlier = Arrays.copyOf(earlier, phraseCount * 2);
        }
        phrases[phraseCount] = Phrasing.phrase(lexicon, length, meaning);
        earlier[phraseCount] = lastPhrases[node];
        lastPhrases[node] = phraseCount++;
        masks[node] |= Phrasing.bit(lexicon);
    }

    /** The node at which a phrase ends, made where there is none yet. */
    int nodeOf(int[] keys) {
        int node = ROOT;
        for (int key : keys) {
            node = childOrNew(node, key);
        }
        return node;
    }

    private int childOrNew(int node, int key) {
        int child = child(node, key);
        if (child != NONE) {
            return child;
        }
        if (key >= 1 << KEY_BITS || nodeCount > TARGET) {
            throw new IllegalStateException("too many words or phrases");
        }
        if (++edgeCount * 2 > edges.length) {
            grow();
        }
        int target = newNode();
        followers[node] |= 1L << key;
        place(edge(node, key) << NODE_BITS | target);
        if (node == ROOT) {
            if (key >= firstNodes.length) {
                firstNodes = Arrays.copyOf(firstNodes, Math.max(key + 1, firstNodes.length * 2));
            }
            firstNodes[key] = target;
        }
        return target;
    }

    private int newNode() {
        if (nodeCount == masks.length) {
            masks = Arrays.copyOf(masks, nodeCount * 2);
            followers = Arrays.copyOf(followers, nodeCount * 2);
            lastPhrases = Arrays.copyOf(lastPhrases, nodeCount * 2);
        }
        return nodeCount++;
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
