package org.giaoban.cli;

import java.util.Locale;

/** How readings are written. */
enum Format {
    /** Indented JSON an input; several on standard output are an array. */
    JSON,
    /** JSON on one line for each input. */
    JSONL,
    /** A summary for people. */
    TEXT,
    /** The registers of directives and of officials over all inputs: two files. */
    CSV,
    /** One calendar of meetings and deadlines over all inputs. */
    ICS,
    /** JSON-LD in the words of schema.org an input; several on standard output are an array. */
    JSONLD,
    /** A collection of W3C Web Annotations an input; several on standard output are an array. */
    WEBANNOTATION,
    /** Brat standoff, two files an input. */
    BRAT;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is more than one file and so cannot go to standard output. */
    boolean needsFolder() {
        return this == CSV || this == BRAT;
    }
}
