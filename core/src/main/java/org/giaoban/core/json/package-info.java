/** Bulletins as JSON: the ready mapper. */
@NullMarked
package org.giaoban.core.json;

import org.jspecify.annotations.NullMarked;
