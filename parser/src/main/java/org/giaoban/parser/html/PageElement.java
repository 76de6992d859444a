package org.giaoban.parser.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page.
 *
 * @param parent the element around it, null for the outermost
 * @param tag its name in small letters
 * @param ordinal its number among the elements of this name in its parent, from 1
 */
public record PageElement(@Nullable PageElement parent, String tag, int ordinal) {
    /** {@return a CSS selector that selects this element only: {@code html > body > div:nth-of-type(2) > p}} */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (PageElement at = this; at != null; at = at.parent) {
            steps.addFirst(at.parent == null ? at.tag : at.tag + ":nth-of-type(" + at.ordinal + ")");
        }
        return String.join(" > ", steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PageElement element && isSamePlace(element);
    }

    /** Step by step, for elements may be nested ten thousand deep; those of one page share the elements around them. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isSamePlace(PageElement other) {
        PageElement one = this;
        PageElement two = other;
        while (one != two) {
            if (one == null || two == null || one.ordinal != two.ordinal || !one.tag.equals(two.tag)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (PageElement at = this; at != null; at = at.parent) {
            hash = 31 * (31 * hash + at.tag.hashCode()) + at.ordinal;
        }
        return hash;
    }

    @Override
    public String toString() {
        return path();
    }
}
