package org.giaoban.parser;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.check.EvidenceIndex;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a bulletin.
 *
 * @param text the text as the caller gave it; all spans point into it
 * @param source the caller's name for the input, or null
 * @param article what the bulletin says
 * @param evidence where each value of the article was read, in the order of the article; a value that stands in several
 *     places or pieces has an entry for each
 * @param problems what was assumed, is doubtful or wrong
 */
@JsonPropertyOrder({"source", "article", "evidence", "problems"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParsedBulletin(
        @JsonIgnore String text,
        @Nullable String source,
        Article article,
        List<Evidence> evidence,
        List<Problem> problems) {
    /** Keeps unmodifiable copies of the lists. */
    public ParsedBulletin {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(article, "article");
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }

    /**
     * The same reading under a name.
     *
     * @param name what the caller calls the input: a file name, an address
     * @return a copy that carries the name
     */
    public ParsedBulletin withSource(String name) {
        return new ParsedBulletin(text, Objects.requireNonNull(name, "name"), article, evidence, problems);
    }

    /**
     * Where a value was read.
     *
     * @param path the value's property path from the article, {@code meetings[0].organizer}
     * @return its evidence, empty where nothing was read for that path
     */
    public List<Evidence> evidenceOf(String path) {
        return evidence.stream().filter(entry -> entry.path().equals(path)).toList();
    }

    /**
     * The characters that a broken constraint is about.
     *
     * @param violation found in {@link #article()}, by whichever validator
     * @return the place of its value, or of the nearest value that it is part of; empty where nothing of it was read
     */
    public Optional<Span> spanOf(Violation violation) {
        return spanOf(violation.path());
    }

    /**
     * The characters behind a value.
     *
     * @param path a property path from the article, {@code meetings[0].directives[0].deadline.to}
     * @return the first place of the value, or of the nearest value that it is part of; empty where nothing of it was read
     */
    public Optional<Span> spanOf(String path) {
        return Optional.ofNullable(new EvidenceIndex(evidence).nearest(Objects.requireNonNull(path, "path")));
    }
}
