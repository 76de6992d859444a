package org.giaoban.core.constraint;

/** Something at which people met, for {@link NamesWhoMet}. */
public interface Gathering {
    /** {@return whether it says who held it or who took part} */
    boolean namesWhoMet();
}
