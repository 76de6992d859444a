package org.giaoban.parser.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.giaoban.parser.text.PackedTable;
import org.giaoban.parser.text.Phrasebook;
import org.giaoban.parser.text.Phrasing;
import org.giaoban.parser.text.Vocabulary;

/**
 * A finished trie of phrases in flat arrays.
 *
 * <p>Each node has the list of all phrases on the way to it, so that the deepest node that the words after a word lead to tells all
 * phrases that begin there.
 */
final class PhraseIndex implements Phrasebook {
    private static final int ROOT = 0;
    private static final int WORD_BITS = 15;
    private static final int NODE_BITS = 20;

    /** The nodes under the root by the number of a word, {@link #ROOT} for none. */
    private final int[] firstNodes;

    /** For each node a mask of the words that may follow, which spares most looks. */
    private final long[] followers;

    /** Node and word of each edge; the first edge leads to node 1, the next to node 2 and so on. */
    private final long[] edges;

    /** The nodes that the edges lead to. */
    private final PackedTable children = new PackedTable(NODE_BITS);

    private final int[] lists;
    private final int[] listEnds;
    private final int[] phrases;
    private final long[] kinds;

    /** Finishes a trie over a vocabulary. */
    PhraseIndex(PhraseTrie trie, Vocabulary vocabulary) {
        this(vocabulary, new Builder(trie.root()));
    }

    private PhraseIndex(Vocabulary vocabulary, Builder builder) {
        this(
                vocabulary.size(),
                builder.edges.stream().mapToLong(edge -> edge).toArray(),
                ints(builder.lists),
                ints(builder.listEnds),
                ints(builder.phrases));
    }

    /** Loads what {@link #writeTo} has written. */
    PhraseIndex(LexiconInput in) {
        this(in.ints()[0], in.longs(), in.ints(), in.ints(), in.ints());
    }

    private PhraseIndex(int words, long[] edges, int[] lists, int[] listEnds, int[] phrases) {
        this.firstNodes = new int[words];
        this.followers = new long[lists.length];
        this.edges = edges;
        this.lists = lists;
        this.listEnds = listEnds;
        this.phrases = phrases;
        this.kinds = kinds();
        for (int i = 0; i < edges.length; i++) {
            add(edges[i], i + 1);
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
    }

    void writeTo(LexiconOutput out) {
        out.ints(firstNodes.length).longs(edges).ints(lists).ints(listEnds).ints(phrases);
    }

    @Override
    public Phrasing find(char[] ids, int count) {
        char[] found = new char[count];
        for (int i = 0; i < count; i++) {
            int node = ids[i] < firstNodes.length ? firstNodes[ids[i]] : ROOT;
            int next = node;
            for (int k = i + 1; next != ROOT && k <= count; k++) {
                node = next;
                next = k < count ? child(node, ids[k]) : ROOT;
            }
            found[i] = (char) lists[node];
        }
        return new Phrasing(listEnds, phrases, kinds, found);
    }

    /** The node that a word leads to, {@link #ROOT} for none. */
    private int child(int node, int word) {
        if ((followers[node] & 1L << word) == 0) {
            return ROOT;
        }
        return children.get(edge(node, word));
    }

    private void add(long edge, int child) {
        int node = (int) (edge >>> WORD_BITS);
        int word = (int) edge & (1 << WORD_BITS) - 1;
        if (node == ROOT) {
            firstNodes[word] = child;
        }
        followers[node] |= 1L << word;
        children.put(edge, child);
    }

    private static long edge(int node, int word) {
        return (long) node << WORD_BITS | word;
    }

    /** For each list the masks of the kinds of its phrases. */
    private long[] kinds() {
        long[] all = new long[listEnds.length * Phrasing.MASKS];
        for (int list = 1; list < listEnds.length; list++) {
            for (int i = listEnds[list - 1]; i < listEnds[list]; i++) {
                int kind = Phrasing.kind(phrases[i]);
                all[list * Phrasing.MASKS + Phrasing.mask(kind)] |= Phrasing.bit(kind);
            }
        }
        return all;
    }

    /** Numbers the nodes, those nearer to the root first. */
    private static final class Builder {
        private final List<PhraseTrie.Node> nodes = new ArrayList<>();
        private final List<Long> edges = new ArrayList<>();
        private final List<Integer> lists = new ArrayList<>();
        private final List<Integer> listEnds = new ArrayList<>(List.of(0));
        private final List<Integer> phrases = new ArrayList<>();

        Builder(PhraseTrie.Node root) {
            add(root, 0);
            for (int i = 0; i < nodes.size(); i++) {
                int node = i;
                nodes.get(node).children.forEach((word, child) -> {
                    edges.add(edge(node, word));
                    add(child, listOf(child, lists.get(node)));
                });
            }
        }

        private void add(PhraseTrie.Node node, int list) {
            nodes.add(node);
            lists.add(list);
        }

        /** The list of a node: that of its parent, and what ends here. */
        private int listOf(PhraseTrie.Node node, int parent) {
            if (node.phrases.isEmpty()) {
                return parent;
            }
            int from = parent == 0 ? 0 : listEnds.get(parent - 1);
            List<Integer> all = new ArrayList<>(phrases.subList(from, listEnds.get(parent)));
            all.addAll(node.phrases);
            all.sort(Comparator.<Integer>comparingInt(Phrasing::kind)
                    .thenComparing(
                            Comparator.<Integer>comparingInt(Phrasing::length).reversed()));
            phrases.addAll(all);
            listEnds.add(phrases.size());
            return listEnds.size() - 1;
        }
    }
}
