package org.giaoban.parser.recognise;

/** What a word between a subject and its verb makes of the sentence. */
public enum Aspect {
    /** {@code sẽ}: a promise. */
    FUTURE,
    /** {@code đã}: what was done. */
    PAST,
    /** {@code đang}, {@code được}: what is. */
    STATE,
    /** {@code cũng}: nothing. */
    NONE
}
