package org.giaoban.core.validation;

/**
 * A broken constraint.
 *
 * @param path the property path from the article: {@code meetings[0].participants[1].official.name}
 * @param warning whether the constraint only warns
 * @param key the key of the message: {@code org.giaoban.EndNotBeforeStart.message}
 * @param message the sentence for a person
 */
public record Violation(String path, boolean warning, String key, String message) {}
