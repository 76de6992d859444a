/** Finds mentions in the words of a bulletin: one class a kind. */
@NullMarked
package org.giaoban.parser.recognise;

import org.jspecify.annotations.NullMarked;
