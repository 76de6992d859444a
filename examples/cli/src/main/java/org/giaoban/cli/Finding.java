package org.giaoban.cli;

import com.networknt.schema.Error;
import org.giaoban.core.validation.Violation;

/**
 * What is wrong at one place of a JSON document.
 *
 * @param pointer the place, as a JSON Pointer; empty for the whole document
 * @param warning whether it is only doubtful
 * @param rule the rule that is broken: a keyword of JSON Schema, the name of a constraint, or {@code syntax}
 * @param message the sentence for a person
 */
record Finding(String pointer, boolean warning, String rule, String message) {
    /** A broken constraint of the article at a pointer. */
    static Finding of(String article, Violation violation) {
        String key = violation.key().replaceFirst("\\.message$", "");
        String rule = key.substring(key.lastIndexOf('.') + 1);
        return new Finding(article + violation.pointer(), violation.warning(), rule, violation.message());
    }

    /** What the schema says against the article at a pointer. */
    static Finding of(String article, Error error) {
        String pointer = article + error.getInstanceLocation();
        return new Finding(pointer, false, error.getKeyword(), error.getMessage());
    }

    /** {@code a.json: /meetings/0/endsOn: error: EndNotBeforeStart: the last day is before the first}. */
    String line(String document, String severity) {
        String place = pointer.isEmpty() ? "" : pointer + ": ";
        return document + ": " + place + severity + ": " + rule + ": " + message;
    }
}
