/**
 * An application that never saw the code of giaoban: a small HTTP service over the public API of {@code giaoban-core} and
 * {@code giaoban-parser}, on Spring Boot and Jackson 3.
 *
 * <ul>
 *   <li>{@code POST /articles} checks an article (JSON) and keeps it: 201, or 422 with every broken constraint. What is sent
 *       twice is kept twice.
 *   <li>{@code GET /articles/ID} is a kept article.
 *   <li>{@code GET /directives?addressee=&dueBefore=&page=&size=} lists the directives of the kept articles by deadline.
 *   <li>{@code POST /bulletins} reads a bulletin (plain text, UTF-8) and answers what it says; nothing is kept.
 *   <li>{@code GET /} is a page for a person.
 * </ul>
 *
 * <p>Messages are in Vietnamese, or in English for those whose {@code Accept-Language} prefers it. Whatever is refused is
 * answered with problem details (RFC 9457).
 */
@NullMarked
package org.giaoban.service;

import org.jspecify.annotations.NullMarked;
