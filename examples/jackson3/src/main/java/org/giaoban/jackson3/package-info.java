/** A mapper of Jackson 3 for the records of giaoban. */
@NullMarked
package org.giaoban.jackson3;

import org.jspecify.annotations.NullMarked;
