package org.giaoban.parser.assemble;

import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an order.
 *
 * @param person the person, or null
 * @param at where the person is spoken of for it, or null
 * @param body the body, where a body gives it; with neither, it is the meeting or nobody known
 */
record Giver(
        @Nullable Figure person,
        @Nullable Range at,
        @Nullable Range body) {
    static final Giver NOBODY = new Giver(null, null, null);

    static Giver body(Range body) {
        return new Giver(null, null, body);
    }

    /** Who is meant by a reference; for {@code Đồng chí} and titles that nobody is named with, whoever is speaking. */
    static Giver of(Reference reference, Giver speaking) {
        Figure figure = reference.figure();
        if (figure != null) {
            return new Giver(figure, reference.range(), null);
        }
        return speaking.person == null ? speaking : new Giver(speaking.person, reference.range(), null);
    }

    boolean isKnown() {
        return person != null || body != null;
    }
}
