package org.giaoban.parser.assemble;

import org.giaoban.parser.recognise.PersonMention;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A place that speaks of a person: by full name, by title alone ({@code đồng chí Bí thư Huyện ủy}), by given name
 * ({@code ông Toàn}) or by address word alone ({@code Đồng chí}).
 *
 * @param range the words, with address word and titles
 * @param figure who is meant; null where only the course of the speech tells ({@code Đồng chí}, {@code Ông}) or nobody
 *     of that title is named
 * @param mention the mention by full name; null for the other ways of speaking of somebody
 */
record Reference(
        Range range, @Nullable Figure figure, @Nullable PersonMention mention) {}
