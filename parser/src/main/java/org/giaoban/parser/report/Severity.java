package org.giaoban.parser.report;

/** How much a problem matters. */
public enum Severity {
    /** Something was assumed; the value is usable. */
    INFO,
    /** Something is missing or doubtful. */
    WARNING,
    /** The data contradicts itself or cannot be used as it is. */
    ERROR
}
