/** What the formats share: text that no reader stumbles over, offsets in code points, identifiers without a clock. */
@NullMarked
package org.giaoban.formats.text;

import org.jspecify.annotations.NullMarked;
