package org.giaoban.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.giaoban.core.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in an article that was sent.
 *
 * @param pointer where, as a JSON Pointer in the form of a URI fragment: {@code #/meetings/0/kind}
 * @param detail what is the matter, for a person
 * @param rule the key of the broken constraint; null where the JSON could not be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(String pointer, String detail, @Nullable String rule) {
    static Finding of(Violation violation) {
        return new Finding("#" + violation.pointer(), violation.message(), violation.key());
    }
}
