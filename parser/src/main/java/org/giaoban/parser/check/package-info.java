/** Broken constraints as problems that point into the text. */
@NullMarked
package org.giaoban.parser.check;

import org.jspecify.annotations.NullMarked;
