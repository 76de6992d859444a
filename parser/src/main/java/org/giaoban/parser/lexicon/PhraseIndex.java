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

    /** The nodes that the edges lead to. */
    private final PackedTable children;

    /** For each node the number of its list. */
    private final int[] lists;

    private final int[] listEnds;
    private final int[] phrases;

    /** For each list the masks of the kinds of its phrases. */
    private final long[] kinds;

    /** Finishes a trie over a vocabulary. */
    PhraseIndex(PhraseTrie trie, Vocabulary vocabulary) {
        this(new Builder(trie.root(), vocabulary.size()));
    }

    private PhraseIndex(Builder builder) {
        this.firstNodes = builder.firstNodes;
        this.followers = builder.followers();
        this.children = builder.children;
        this.lists = ints(builder.lists);
        this.listEnds = ints(builder.listEnds);
        this.phrases = ints(builder.phrases);
        this.kinds = builder.kinds();
    }

    /** Loads what {@link #writeTo} has written. */
    PhraseIndex(LexiconInput in) {
        this.firstNodes = in.ints();
        this.followers = in.longs();
        this.children = new PackedTable(NODE_BITS, in.longs());
        this.lists = in.ints();
        this.listEnds = in.ints();
        this.phrases = in.ints();
        this.kinds = in.longs();
    }

    void writeTo(LexiconOutput out) {
        out.ints(firstNodes)
                .longs(followers)
                .longs(children.entries())
                .ints(lists)
                .ints(listEnds)
                .ints(phrases)
                .longs(kinds);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
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

    private static long edge(int node, int word) {
        return (long) node << WORD_BITS | word;
    }

    /** Numbers the nodes, those nearer to the root first. */
    private static final class Builder {
        private final List<PhraseTrie.Node> nodes = new ArrayList<>();
        private final int[] firstNodes;
        private final PackedTable children = new PackedTable(NODE_BITS);
        private final List<Integer> lists = new ArrayList<>();
        private final List<Integer> listEnds = new ArrayList<>(List.of(0));
        private final List<Integer> phrases = new ArrayList<>();

        Builder(PhraseTrie.Node root, int words) {
            firstNodes = new int[words];
            add(root, 0);
            for (int i = 0; i < nodes.size(); i++) {
                int node = i;
                nodes.get(node).children.forEach((word, child) -> {
                    if (node == ROOT) {
                        firstNodes[word] = nodes.size();
                    }
                    children.put(edge(node, word), nodes.size());
                    add(child, listOf(child, lists.get(node)));
                });
            }
        }

        private void add(PhraseTrie.Node node, int list) {
            nodes.add(node);
            lists.add(list);
        }

        /** For each node a mask of the words of its edges. */
        private long[] followers() {
            return nodes.stream()
                    .mapToLong(node -> node.children.keySet().stream()
                            .mapToLong(word -> 1L << word)
                            .reduce(0, (some, one) -> some | one))
                    .toArray();
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

        /** For each list the masks of the kinds of its phrases. */
        private long[] kinds() {
            long[] all = new long[listEnds.size() * Phrasing.MASKS];
            for (int list = 1; list < listEnds.size(); list++) {
                for (int i = listEnds.get(list - 1); i < listEnds.get(list); i++) {
                    int kind = Phrasing.kind(phrases.get(i));
                    all[list * Phrasing.MASKS + Phrasing.mask(kind)] |= Phrasing.bit(kind);
                }
            }
            return all;
        }
    }
}
