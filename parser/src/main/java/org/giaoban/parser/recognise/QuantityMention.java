package org.giaoban.parser.recognise;

import java.math.BigDecimal;
import org.giaoban.parser.text.Range;

/**
 * A number that a directive aims at: {@code 12 ha}, {@code 3,2 tỷ đồng}, {@code 5-7%}.
 *
 * @param range number and unit, without what bounds it ({@code ít nhất})
 * @param value the number; the lower one of {@code 5-7%}
 * @param unit the unit
 */
public record QuantityMention(Range range, BigDecimal value, Range unit) {}
