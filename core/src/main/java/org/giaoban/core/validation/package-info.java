/**
 * The ready validator, and what an application's own validator has found in our terms: with paths, JSON Pointers, and messages in
 * Vietnamese or English.
 *
 * <p>Errors are the constraints of the default group; those of the group {@link org.giaoban.core.constraint.Warnings} only warn.
 * Every constraint, with the key of its message and the message, stands in one table, {@code core/CONSTRAINTS.md}. The keys are
 * part of the public interface: an application may have messages of its own for them. Nothing here looks at the language of the
 * machine.
 */
@NullMarked
package org.giaoban.core.validation;

import org.jspecify.annotations.NullMarked;
