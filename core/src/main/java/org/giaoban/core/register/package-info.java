/**
 * A register over many bulletins: who is who, what was held when, who was told to do what; {@link org.giaoban.core.register.Register}
 * is the door.
 */
@NullMarked
package org.giaoban.core.register;

import org.jspecify.annotations.NullMarked;
