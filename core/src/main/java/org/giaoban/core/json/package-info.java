/**
 * Bulletins as JSON: the ready mapper for Jackson 2, and the JSON Schema.
 *
 * <pre>{@code
 * Article article = BulletinJson.readArticle("{\"headline\": \"Tin\", \"publishedOn\": \"2024-03-06\"}");
 * System.out.println(article.headline() + ", " + article.publishedOn()); // Tin, 2024-03-06
 * }</pre>
 *
 * <p>Reading refuses values of a wrong kind and checks no constraints: that is for the validator, which names all that is wrong.
 *
 * <p>The records carry the annotations that make any mapper write and read them alike. With a mapper of Jackson 3 nothing need be
 * set. An {@code ObjectMapper} of Jackson 2 needs the module for {@code java.time}, and
 * {@code SerializationFeature.WRITE_DATES_AS_TIMESTAMPS} switched off; {@link org.giaoban.core.json.BulletinJson#mapper()} has
 * both. What else differs: {@code BulletinJson} refuses a value of a wrong kind, where the defaults of either Jackson turn the
 * number 5 into the text {@code "5"} and the day {@code ""} into a missing one.
 */
@NullMarked
package org.giaoban.core.json;

import org.jspecify.annotations.NullMarked;
