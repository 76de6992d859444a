package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.giaoban.core.model.Article;

/**
 * A bulletin in a register.
 *
 * @param source the caller's name for the bulletin, a file name or an address; it stands for one bulletin only
 * @param article what the bulletin says
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"source", "article"})
public record Entry(String source, Article article) {
    /** Refuses a missing part. */
    public Entry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(article, "article");
    }
}
