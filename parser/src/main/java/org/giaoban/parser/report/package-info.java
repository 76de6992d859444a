/**
 * What the parser says beside the article: where each value was read, and what is wrong or was assumed.
 *
 * <p>A {@link org.giaoban.parser.report.Span} is a place in the text as the caller gave it, whatever its Unicode form: UTF-16 units,
 * half-open, so {@code text.substring(start, end)} is what was read. {@link org.giaoban.parser.report.Evidence} and
 * {@link org.giaoban.parser.report.Problem} name values by the property path that a constraint violation carries, so one finds the
 * other. Code looks at the {@link org.giaoban.parser.report.ProblemCode} and the {@link org.giaoban.parser.report.Severity} of a
 * problem; its message is for people and may change with any version.
 *
 * <pre>{@code
 * Span span = new Span(4, 7);
 * System.out.println(span.of("ông Mai")); // Mai
 * }</pre>
 */
@NullMarked
package org.giaoban.parser.report;

import org.jspecify.annotations.NullMarked;
