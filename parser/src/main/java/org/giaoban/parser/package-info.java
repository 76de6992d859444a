/**
 * The door of the library: raw text in, a {@link org.giaoban.parser.ParsedBulletin} out.
 *
 * <p>Make a {@link org.giaoban.parser.BulletinParser} once, with {@link org.giaoban.parser.ParserOptions} where the defaults do not
 * fit, and let all threads use it. A parsed bulletin holds three things side by side:
 *
 * <ul>
 *   <li>the article: what the bulletin says, without places, so that equal content is equal;
 *   <li>the evidence: for each value, by its path, the characters that it was read from;
 *   <li>the problems: what was assumed, what is doubtful, what is wrong.
 * </ul>
 *
 * <pre>{@code
 * BulletinParser parser = BulletinParser.create(ParserOptions.defaults().withLanguage(Locale.ENGLISH));
 * ParsedBulletin bulletin = parser.parse("06/03/2024\nSáng 5/3, Huyện ủy Phú Khê tổ chức hội nghị giao ban.");
 * System.out.println(bulletin.article().meetings().get(0).startsOn()); // 2024-03-05
 * Span span = bulletin.spanOf("meetings[0].startsOn").orElseThrow();
 * System.out.println(span.of(bulletin.text())); // Sáng 5/3
 * System.out.println(bulletin.problems().get(0).message()); // "Sáng 5/3" names no year; 2024 was assumed from the day of publication
 * }</pre>
 */
@NullMarked
package org.giaoban.parser;

import org.jspecify.annotations.NullMarked;
