/** The caller's text in a normal form that keeps the way back, and the words it consists of. */
@NullMarked
package org.giaoban.parser.text;

import org.jspecify.annotations.NullMarked;
