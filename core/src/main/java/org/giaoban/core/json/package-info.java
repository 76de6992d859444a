/** Bulletins as JSON: the ready mapper. Needs Jackson databind, which the other packages do without. */
@NullMarked
package org.giaoban.core.json;

import org.jspecify.annotations.NullMarked;
