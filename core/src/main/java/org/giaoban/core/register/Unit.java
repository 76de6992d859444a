package org.giaoban.core.register;

import org.jspecify.annotations.Nullable;

/**
 * A unit in a text: {@code huyện Phú Khê}, {@code Huyện ủy}.
 *
 * @param level its level
 * @param city whether it is written as a city, whose level only its name tells
 * @param name its name as written, or null where the text gives none
 */
record Unit(Level level, boolean city, @Nullable String name) {}
