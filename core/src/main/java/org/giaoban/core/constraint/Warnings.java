package org.giaoban.core.constraint;

/**
 * The group of constraints that only warn: the data may be right as it is, but a reader should look.
 *
 * <p>Constraints in the default group are errors.
 */
public interface Warnings {}
