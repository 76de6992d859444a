package org.giaoban.spark;

/**
 * Why an input is no bulletin.
 *
 * @param reason what is wrong with it
 * @param detail a sentence for a person
 */
record Rejection(Reason reason, String detail) {
    /** What may be wrong with an input. */
    enum Reason {
        /** The column is null. */
        NO_CONTENT,
        /** The file could not be read. */
        UNREADABLE,
        /** It has more bytes than allowed. */
        TOO_LARGE,
        /** The text is longer than the parser allows. */
        TEXT_TOO_LONG,
        /** The web page is longer than allowed. */
        PAGE_TOO_LONG,
        /** It has no words. */
        EMPTY_TEXT,
        /** Reading it broke off: an error of this program. */
        FAILED
    }

    /** An input that is rejected before it is read. */
    static final class RejectedException extends Exception {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        RejectedException(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        Rejection rejection() {
            return new Rejection(reason, String.valueOf(getMessage()));
        }
    }
}
