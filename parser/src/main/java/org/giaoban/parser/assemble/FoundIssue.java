package org.giaoban.parser.assemble;

import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty that participants raised.
 *
 * @param text its words
 * @param raisedBy who raised it, or null
 */
record FoundIssue(Range text, @Nullable Range raisedBy) {}
