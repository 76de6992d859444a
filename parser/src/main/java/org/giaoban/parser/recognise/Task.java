package org.giaoban.parser.recognise;

import org.giaoban.core.model.Force;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says is to be done.
 *
 * @param start where the clause begins: with those who are told, or with what they are told
 * @param told the phrase of those who are told, or null
 * @param modal the first modal, {@code cần}, or null
 * @param force what the modal makes of it; null where there is none
 */
public record Task(
        int start,
        @Nullable Range told,
        @Nullable Range modal,
        @Nullable Force force) {
    private static final int LONGEST_GAP = 3;

    /** {@return whether the modal is what those who are told must do: {@code các xã | phải}, {@code các xã sớm | phải}} */
    public boolean bindsThoseTold() {
        return told != null && modal != null && modal.from() >= told.to() && modal.from() - told.to() <= LONGEST_GAP;
    }
}
