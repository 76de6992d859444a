/** Readings as brat standoff, for people who annotate. */
@NullMarked
package org.giaoban.formats.brat;

import org.jspecify.annotations.NullMarked;
