/** What the parser says beside the article: where each value was read, and what is wrong or was assumed. */
@NullMarked
package org.giaoban.parser.report;

import org.jspecify.annotations.NullMarked;
