/** Mentions to records: who chaired, who attended, who was told to do what by when. */
@NullMarked
package org.giaoban.parser.assemble;

import org.jspecify.annotations.NullMarked;
