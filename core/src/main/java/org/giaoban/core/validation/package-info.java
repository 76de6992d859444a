/** The ready validator, with messages in Vietnamese and English. */
@NullMarked
package org.giaoban.core.validation;

import org.jspecify.annotations.NullMarked;
