package org.giaoban.parser.assemble;

import java.util.List;
import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with those whom it speaks of and its verbs of ordering and saying.
 *
 * @param words the text
 * @param range the sentence
 * @param start its first word after {@code Đồng thời}, {@code Đặc biệt} and the like
 * @param references whom it speaks of, in order
 * @param orders the verbs, in order, none inside a reference
 * @param figures everybody who is named in the bulletin
 */
record Statement(
        Words words, Range range, int start, List<Reference> references, List<Order> orders, List<Figure> figures) {
    Statement {
        references = List.copyOf(references);
        orders = List.copyOf(orders);
    }

    int end() {
        return range.to();
    }

    /** The last reference that ends before a word, or null. */
    @Nullable
    Reference lastBefore(int word) {
        int begun = begunAt(word);
        while (begun > 0 && references.get(begun - 1).range().to() > word) {
            begun--;
        }
        return begun == 0 ? null : references.get(begun - 1);
    }

    /** The last reference that begins at a word or before it, or null. */
    @Nullable
    Reference lastBegunAt(int word) {
        int begun = begunAt(word);
        return begun == 0 ? null : references.get(begun - 1);
    }

    /** How many references begin at a word or before it, found by halving. */
    private int begunAt(int word) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).range().from() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The reference that the sentence begins with, or null. */
    @Nullable
    Reference subject() {
        Reference first = references.isEmpty() ? null : references.get(0);
        return first != null && first.range().from() <= start + 1 ? first : null;
    }

    /** The last person whom it names, or null. */
    @Nullable
    Reference lastNamed() {
        for (int i = references.size() - 1; i >= 0; i--) {
            if (references.get(i).figure() != null) {
                return references.get(i);
            }
        }
        return null;
    }

    /** Whether it has a verb of saying. */
    boolean says() {
        for (Order order : orders) {
            if (order.kind() == Order.Kind.SAY) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a verb of ordering. */
    boolean tellsToDo() {
        for (Order order : orders) {
            if (order.orders()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the given one. */
    boolean isWord(int i, String folded) {
        return i >= range.from() && i < range.to() && words.is(i, folded);
    }
}
