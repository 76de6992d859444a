package org.giaoban.parser.encoding;

import org.jspecify.annotations.Nullable;

/** The codes of one encoding, of one to three bytes each; the longest that fits is taken. A byte is a character up to U+00FF here. */
final class CodeTable {
    private static final int BYTES = 256;
    private static final int HEX = 16;

    private final Node root = new Node();

    private static final class Node {
        private final @Nullable Node[] next = new @Nullable Node[BYTES];
        private char letter;
    }

    /** Reads a table: the bytes of a code in hexadecimal, then its letter, or {@code U+} and a number. */
    CodeTable(String resource) {
        for (String[] row : Resource.rows(resource)) {
            Node node = root;
            for (String code : row[0].split(" ", -1)) {
                int unit = Integer.parseInt(code, HEX);
                Node child = node.next[unit];
                if (child == null) {
                    child = new Node();
                    node.next[unit] = child;
                }
                node = child;
            }
            boolean numbered = row[1].startsWith("U+");
            node.letter = numbered ? (char) Integer.parseInt(row[1].substring(2), HEX) : row[1].charAt(0);
        }
    }

    /** The length of the longest code that begins at a place; 0 where none does. */
    int match(CharSequence text, int from, int to) {
        int length = 0;
        Node node = root;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Node child = c < BYTES ? node.next[c] : null;
            if (child == null) {
                break;
            }
            node = child;
            if (node.letter != 0) {
                length = i + 1 - from;
            }
        }
        return length;
    }

    /** The letter of a code that {@link #match} has found. */
    char letter(CharSequence text, int from, int length) {
        Node node = root;
        for (int i = from; i < from + length; i++) {
            Node child = node.next[text.charAt(i)];
            if (child == null) {
                throw new IllegalArgumentException("no code at " + from);
            }
            node = child;
        }
        return node.letter;
    }
}
