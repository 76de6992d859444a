package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A place that speaks of somebody without the full name.
 *
 * @param range all its words
 * @param title the title, {@code đồng chí Bí thư Huyện ủy}; null where none is said
 * @param givenName the given name, {@code ông Toàn}; null where none is said. With neither, the address word stands alone
 */
public record Allusion(
        Range range, @Nullable Title title, @Nullable Range givenName) {}
