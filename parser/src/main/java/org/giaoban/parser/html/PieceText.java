package org.giaoban.parser.html;

import java.util.List;
import org.giaoban.parser.encoding.DecodedText;

/** Pieces of a page as one text, so that all their words tell what they are in; blocks are parted by a blank line. */
final class PieceText {
    /** A blank to every decoder, and one that pages do not need. */
    private static final char BETWEEN = '\u000b';

    private static final String NEW_BLOCK = "\n\n";

    private final List<PagePiece> pieces;
    private final String text;

    PieceText(List<PagePiece> pieces) {
        this.pieces = pieces;
        StringBuilder joined = new StringBuilder();
        int block = pieces.isEmpty() ? 0 : pieces.get(0).block();
        for (PagePiece piece : pieces) {
            joined.append(piece.block() == block ? "" : NEW_BLOCK);
            joined.append(BETWEEN).append(piece.text().replace(BETWEEN, ' '));
            block = piece.block();
        }
        this.text = joined.toString();
    }

    List<PagePiece> pieces() {
        return pieces;
    }

    String text() {
        return text;
    }

    /** Whether it has letters that only Vietnamese in Unicode has. */
    boolean hasUnicodeLetters() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1ea0' && c <= '\u1ef9' || "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts what was made of the text into the page. */
    void write(DecodedText decoded) {
        String all = decoded.text();
        int from = all.indexOf(BETWEEN) + 1;
        for (int i = 0; i < pieces.size(); i++) {
            int next = all.indexOf(BETWEEN, from);
            boolean last = next < 0;
            String piece = all.substring(from, last ? all.length() : next);
            boolean ended = !last && pieces.get(i).block() != pieces.get(i + 1).block();
            String own = ended ? piece.substring(0, piece.length() - NEW_BLOCK.length()) : piece;
            pieces.get(i).write(own, decoded.encoding());
            from = next + 1;
        }
    }
}
