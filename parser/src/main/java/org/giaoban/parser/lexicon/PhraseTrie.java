package org.giaoban.parser.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.giaoban.parser.text.Phrasing;

/** The phrases of all lexicons in one trie over word numbers, as it grows while the lexicons are read. */
final class PhraseTrie {
    private final Node root = new Node();
    private int lexiconCount = Phrasing.NUMBERS;

    /** What follows a beginning, and the phrases that end with it. */
    static final class Node {
        final SortedMap<Integer, Node> children = new TreeMap<>();
        final List<Integer> phrases = new ArrayList<>(1);
    }

    /** A number for a new lexicon. */
    int newLexicon() {
        return ++lexiconCount;
    }

    /** The node of the empty beginning. */
    Node root() {
        return root;
    }

    /** The node at which a phrase ends, made where there is none yet. */
    Node nodeOf(int[] keys) {
        Node node = root;
        for (int key : keys) {
            node = node.children.computeIfAbsent(key, any -> new Node());
        }
        return node;
    }

    /** Notes that a phrase of a lexicon ends at a node. */
    static void addPhrase(Node node, int lexicon, int length, int meaning) {
        node.phrases.add(Phrasing.phrase(lexicon, length, meaning));
    }
}
