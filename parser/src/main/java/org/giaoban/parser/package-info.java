/** The door of the library: raw text in, a {@link org.giaoban.parser.ParsedBulletin} out. */
@NullMarked
package org.giaoban.parser;

import org.jspecify.annotations.NullMarked;
