package org.giaoban.parser.assemble;

import org.giaoban.parser.text.Range;

/**
 * A sentence of direct speech whose speaker stands behind it.
 *
 * @param said the sentence without quotes and speaker
 * @param by who said it
 */
record Quotation(Range said, Reference by) {}
