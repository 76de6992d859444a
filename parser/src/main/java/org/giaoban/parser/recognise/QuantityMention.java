package org.giaoban.parser.recognise;

import java.math.BigDecimal;
import org.giaoban.parser.text.Range;

/**
 * A number with its unit: {@code 12 ha}, {@code 3,2 tỷ đồng}, {@code 100%}.
 *
 * @param range number and unit
 * @param value the number
 * @param unit the unit
 */
public record QuantityMention(Range range, BigDecimal value, Range unit) {}
