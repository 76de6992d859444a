/**
 * Our own constraints, each with its validator, and the group of those that only warn.
 *
 * <p>Most applications name only {@link org.giaoban.core.constraint.Warnings} from here. The constraints stand on the records of
 * {@code org.giaoban.core.model}, and {@code core/CONSTRAINTS.md} lists where. A constraint on two or more values asks for them
 * through a small interface ({@link org.giaoban.core.constraint.Dated}, {@link org.giaoban.core.constraint.Roll} …), so a record
 * of the application's own may carry it too. The validators are public because providers make them; nobody else needs to.
 */
@NullMarked
package org.giaoban.core.constraint;

import org.jspecify.annotations.NullMarked;
