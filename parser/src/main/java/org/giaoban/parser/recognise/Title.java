package org.giaoban.parser.recognise;

import org.giaoban.core.model.PositionStatus;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A title at a place: {@code Phó Bí thư TT Huyện ủy}.
 *
 * @param range all its words, {@code nguyên} and {@code quyền} included
 * @param canonical the standard form of its head: {@code Phó Bí thư Thường trực}
 * @param body the body that the title is held in, {@code Huyện ủy}; null where the text does not say
 * @param status whether it is held, was held or is held for the time being
 */
public record Title(Range range, String canonical, @Nullable Range body, PositionStatus status) {}
