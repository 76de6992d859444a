/** Bulletins in the words of schema.org. */
@NullMarked
package org.giaoban.formats.jsonld;

import org.jspecify.annotations.NullMarked;
