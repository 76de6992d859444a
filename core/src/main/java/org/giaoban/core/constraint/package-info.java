/** Our own constraints, each with its validator, and the group of those that only warn. */
@NullMarked
package org.giaoban.core.constraint;

import org.jspecify.annotations.NullMarked;
