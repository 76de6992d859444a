package org.giaoban.parser.recognise;

/** What a word before a name is. */
enum Honorific {
    /** {@code đồng chí}, {@code ông}. */
    ONE,
    /** {@code các đồng chí}: everybody in the list that follows is addressed. */
    MANY,
    /** {@code Thiếu tướng}; may stand in a chain of titles too. */
    RANK,
    /** {@code PGS.TS}. */
    DEGREE
}
