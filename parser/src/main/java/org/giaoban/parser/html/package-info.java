/**
 * Web pages in: from a page to the text that {@link org.giaoban.parser.BulletinParser} reads, with the way back to the elements. Needs jsoup
 * ({@code org.jsoup:jsoup}) beside the parser; nothing else in the library does.
 */
@NullMarked
package org.giaoban.parser.html;

import org.jspecify.annotations.NullMarked;
