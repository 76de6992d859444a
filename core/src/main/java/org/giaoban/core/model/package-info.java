/**
 * The records of a bulletin: immutable, with constraints that judge and constructors that do not.
 *
 * <p>An {@link org.giaoban.core.model.Article} is the page: its headline, its body and the meetings that it reports. A
 * {@link org.giaoban.core.model.Meeting} holds who took part ({@link org.giaoban.core.model.Participant}, an
 * {@link org.giaoban.core.model.Official} with roles; groups such as "lãnh đạo các phòng" by their words), what was reported, and
 * the {@link org.giaoban.core.model.Directive}s: who is told to do what, by which {@link org.giaoban.core.model.Deadline}.
 *
 * <p>Any record can be made, however wrong its values are: a list that is missing becomes empty, and nothing is thrown. So a
 * validator can name all that is wrong at once, each with its place. Lists are unmodifiable copies, days are
 * {@link java.time.LocalDate}, what may be missing is {@code @Nullable}. Two bulletins that say the same are equal.
 *
 * <pre>{@code
 * Deadline deadline = new Deadline("trước ngày 30/4", null, LocalDate.of(2024, 4, 29));
 * System.out.println(deadline.text() + ": " + deadline.to()); // trước ngày 30/4: 2024-04-29
 * }</pre>
 */
@NullMarked
package org.giaoban.core.model;

import org.jspecify.annotations.NullMarked;
