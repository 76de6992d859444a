/**
 * The ready validator, and what an application's own validator has found in our terms: with paths, JSON Pointers, and messages in
 * Vietnamese or English.
 *
 * <p>Without a validator of its own an application makes one {@link org.giaoban.core.validation.BulletinValidator} and keeps it:
 *
 * <pre>{@code
 * Article article = BulletinJson.readArticle("{\"publishedOn\": \"2024-03-06\"}");
 * for (Violation violation : BulletinValidator.create().validate(article)) {
 *     System.out.println((violation.warning() ? "warning " : "error ") + violation.path() + ": " + violation.message());
 * }
 * // error : bài viết phải có tiêu đề hoặc nội dung
 * // warning headline: không được để trống
 * }</pre>
 *
 * <p>With one of its own it hands what that has found to {@link org.giaoban.core.validation.Violation#of}.
 *
 * <p>Errors are the constraints of the default group; those of the group {@link org.giaoban.core.constraint.Warnings} only warn.
 * Every constraint, with the key of its message and the message, stands in one table, {@code core/CONSTRAINTS.md}. The keys are
 * part of the public interface: an application may have messages of its own for them. Nothing here looks at the language of the
 * machine.
 */
@NullMarked
package org.giaoban.core.validation;

import org.jspecify.annotations.NullMarked;
