package org.giaoban.cli;

/** How a reading is written. */
enum Format {
    /** Indented JSON; several inputs on standard output are an array. */
    JSON(".json"),
    /** JSON on one line for each input. */
    JSONL(".jsonl"),
    /** A summary for people. */
    TEXT(".txt");

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** The end of the name of a file in this format. */
    String suffix() {
        return suffix;
    }
}
