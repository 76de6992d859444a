package org.giaoban.parser.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private static final int NONE = -1;

    /** The nodes under the root by the number of a word, {@link #ROOT} for none. */
    private final int[] firstNodes;

    /** For each node a mask of the words that may follow, which spares most looks. */
    private final long[] followers;

    /** Where the children of each node end; they begin where those of the node before end, in the order of their keys. */
    private final int[] childEnds;

    private final int[] childKeys;
    private final int[] childNodes;

    private final int[] lists;
    private final int[] listEnds;
    private final int[] phrases;
    private final int masks;
    private final long[] kinds;

    /** Finishes a trie over a vocabulary. */
    PhraseIndex(PhraseTrie trie, Vocabulary vocabulary) {
        Builder builder = new Builder(trie.root());
        this.firstNodes = new int[vocabulary.size()];
        this.followers = new long[builder.nodes.size()];
        this.childEnds = new int[builder.nodes.size()];
        this.childKeys = builder.childKeys.stream().mapToInt(key -> key).toArray();
        this.childNodes = builder.childNodes.stream().mapToInt(node -> node).toArray();
        this.lists = builder.lists.stream().mapToInt(list -> list).toArray();
        this.listEnds = builder.listEnds.stream().mapToInt(end -> end).toArray();
        this.phrases = builder.phrases.stream().mapToInt(phrase -> phrase).toArray();
        this.masks = Phrasing.mask(trie.lexiconCount()) + 1;
        this.kinds = kinds();
        for (int node = 0, child = 0; node < followers.length; node++) {
            childEnds[node] = child + builder.nodes.get(node).children.size();
            for (; child < childEnds[node]; child++) {
                followers[node] |= 1L << childKeys[child];
            }
        }
        for (int child = 0; child < childEnds[ROOT]; child++) {
            firstNodes[childKeys[child]] = childNodes[child];
        }
    }

    /** Loads what {@link #writeTo} has written. */
    PhraseIndex(LexiconInput in) {
        this.firstNodes = in.ints();
        this.followers = in.longs();
        this.childEnds = in.ints();
        this.childKeys = in.ints();
        this.childNodes = in.ints();
        this.lists = in.ints();
        this.listEnds = in.ints();
        this.phrases = in.ints();
        this.kinds = in.longs();
        this.masks = kinds.length / listEnds.length;
    }

    void writeTo(LexiconOutput out) {
        out.ints(firstNodes).longs(followers).ints(childEnds).ints(childKeys).ints(childNodes);
        out.ints(lists).ints(listEnds).ints(phrases).longs(kinds);
    }

    @Override
    public Phrasing find(int[] ids, int count) {
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            int node = ids[i] < firstNodes.length ? firstNodes[ids[i]] : ROOT;
            int next = node;
            for (int k = i + 1; next > ROOT; k++) {
                node = next;
                next = k < count ? child(node, ids[k]) : NONE;
            }
            found[i] = lists[node];
        }
        return new Phrasing(listEnds, phrases, kinds, masks, found);
    }

    /** For each list the masks of the kinds of its phrases. */
    private long[] kinds() {
        long[] all = new long[listEnds.length * masks];
        for (int list = 1; list < listEnds.length; list++) {
            for (int i = listEnds[list - 1]; i < listEnds[list]; i++) {
                int kind = Phrasing.kind(phrases[i]);
                all[list * masks + Phrasing.mask(kind)] |= Phrasing.bit(kind);
            }
        }
        return all;
    }

    private int child(int node, int key) {
        if ((followers[node] & 1L << key) == 0) {
            return NONE;
        }
        int at = Arrays.binarySearch(childKeys, childEnds[node - 1], childEnds[node], key);
        return at < 0 ? NONE : childNodes[at];
    }

    /** Numbers the nodes, those nearer to the root first. */
    private static final class Builder {
        private final List<PhraseTrie.Node> nodes = new ArrayList<>();
        private final List<Integer> childKeys = new ArrayList<>();
        private final List<Integer> childNodes = new ArrayList<>();
        private final List<Integer> lists = new ArrayList<>();
        private final List<Integer> listEnds = new ArrayList<>(List.of(0));
        private final List<Integer> phrases = new ArrayList<>();

        Builder(PhraseTrie.Node root) {
            add(root, 0);
            for (int node = 0; node < nodes.size(); node++) {
                int list = lists.get(node);
                nodes.get(node).children.forEach((key, child) -> {
                    childKeys.add(key);
                    childNodes.add(nodes.size());
                    add(child, listOf(child, list));
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
            for (int i = from; i < listEnds.get(parent); i++) {
                phrases.add(phrases.get(i));
            }
            phrases.addAll(node.phrases);
            listEnds.add(phrases.size());
            return listEnds.size() - 1;
        }
    }
}
