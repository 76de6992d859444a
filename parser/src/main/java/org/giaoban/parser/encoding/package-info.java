/**
 * From the bytes of an archive to the text that they hold: what a text was written in is recognised by the Vietnamese syllables that come
 * out, never by a name that somebody gave it.
 */
@NullMarked
package org.giaoban.parser.encoding;

import org.jspecify.annotations.NullMarked;
