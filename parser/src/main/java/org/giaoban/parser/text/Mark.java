package org.giaoban.parser.text;

/** What a word may be looked for by, whatever it says. */
public enum Mark {
    /** A word that begins with a capital letter. */
    CAPITAL(0),
    /** Neither letters nor digits: a comma, a bracket, a dash. */
    SIGN(1),
    /** The first word of a line. */
    LINE(2);

    /** The row of the marks of this kind in {@link WordMarks}. */
    final int row;

    Mark(int row) {
        this.row = row;
    }
}
