package org.giaoban.parser.assemble;

import org.giaoban.parser.recognise.Order;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * An order as a sentence reports it.
 *
 * @param kind the kind of the verb
 * @param giver who gives it
 * @param content what follows the verb, or stands in quotes before it
 * @param told those who are told where they stand before the verb, or null
 */
record Saying(
        Order.Kind kind,
        Giver giver,
        Range content,
        @Nullable Range told) {}
