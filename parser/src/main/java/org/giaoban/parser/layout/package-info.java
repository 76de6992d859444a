/** Lines to blocks: what is headline, caption, byline, paragraph, and what is the page's own furniture. */
@NullMarked
package org.giaoban.parser.layout;

import org.jspecify.annotations.NullMarked;
