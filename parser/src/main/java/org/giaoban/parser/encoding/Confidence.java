package org.giaoban.parser.encoding;

/** How sure it is what a text was written in. */
public enum Confidence {
    /**
     * Nothing else comes into question: a byte order mark, well-formed UTF-8, or at least twelve telling words of which nine in ten are
     * Vietnamese syllables in this reading, and at most half as many in any other.
     */
    CERTAIN,
    /** The evidence is thin or has gaps, and nothing speaks for another reading: at least four telling words, three in four of them syllables. */
    LIKELY,
    /** The evidence does not suffice: the text is left as it is. */
    UNCLEAR
}
