/** The {@code giaoban} command. */
@NullMarked
package org.giaoban.cli;

import org.jspecify.annotations.NullMarked;
