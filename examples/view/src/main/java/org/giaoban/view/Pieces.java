package org.giaoban.view;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Walks through a text and the places in it. Places may lie in each other and cross each other, elements may not cross: a place
 * that crosses the end of another is shown in pieces, which together are the place.
 */
final class Pieces {
    /** Told what comes, in the order of the text. */
    interface Visitor {
        /** A piece of a place begins; the first one where the place does. */
        void open(Place place, boolean first);

        /** Characters, all in the same places; never none. */
        void text(int from, int to);

        /** The piece opened last ends; the last one where its place does. */
        void close(Place place, boolean last);
    }

    private record Piece(Place place, int start, int end) {
        boolean isFirst() {
            return start == place.span().start();
        }

        boolean isLast() {
            return end == place.span().end();
        }
    }

    private static final Comparator<Piece> OUTER_FIRST = Comparator.comparingInt(Piece::start)
            .thenComparing(Piece::end, Comparator.reverseOrder())
            .thenComparing(piece -> piece.place().number());

    private final PriorityQueue<Piece> waiting = new PriorityQueue<>(OUTER_FIRST);
    private final Deque<Piece> open = new ArrayDeque<>();
    private final int length;
    private final Visitor visitor;
    private int position;

    private Pieces(List<Place> places, int length, Visitor visitor) {
        for (Place place : places) {
            waiting.add(new Piece(place, place.span().start(), place.span().end()));
        }
        this.length = length;
        this.visitor = visitor;
    }

    /** Walks through a text of a length. */
    static void walk(List<Place> places, int length, Visitor visitor) {
        Pieces pieces = new Pieces(places, length, visitor);
        while (!pieces.open.isEmpty() || !pieces.waiting.isEmpty()) {
            pieces.step();
        }
        pieces.advance(length);
    }

    private void step() {
        Piece outer = open.peek();
        Piece next = waiting.peek();
        if (outer != null && (next == null || outer.end() <= next.start())) {
            advance(outer.end());
            open.pop();
            visitor.close(outer.place(), outer.isLast());
        } else {
            begin(waiting.remove(), outer == null ? length : outer.end());
        }
    }

    private void begin(Piece next, int outerEnd) {
        advance(next.start());
        Piece piece = next;
        if (next.end() > outerEnd) {
            piece = new Piece(next.place(), next.start(), outerEnd);
            waiting.add(new Piece(next.place(), outerEnd, next.end()));
        }
        open.push(piece);
        visitor.open(piece.place(), piece.isFirst());
    }

    private void advance(int to) {
        if (to > position) {
            visitor.text(position, to);
            position = to;
        }
    }
}
