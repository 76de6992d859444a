package org.giaoban.core.constraint;

/** Something that should not be empty, for {@link HasContent}. */
public interface Content {
    /** {@return whether there is anything in it} */
    boolean hasContent();
}
