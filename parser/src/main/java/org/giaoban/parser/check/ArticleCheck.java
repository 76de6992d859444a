package org.giaoban.parser.check;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Problem;
import org.giaoban.parser.report.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Checks the constraints of an article and points each broken one at the text that the value came from. */
public final class ArticleCheck {
    private final BulletinValidator validator;

    /**
     * Makes the stage.
     *
     * @param own the caller's validator, or null for the library's
     * @param locale language of the messages
     */
    public ArticleCheck(@Nullable Validator own, Locale locale) {
        this.validator = own == null ? BulletinValidator.create(locale) : BulletinValidator.using(own, locale);
    }

    /**
     * Checks an article.
     *
     * @param article the article
     * @param evidence where its values were read
     * @param problems takes a problem for each broken constraint
     */
    public void check(Article article, List<Evidence> evidence, Consumer<Problem> problems) {
        List<Violation> violations = validator.validate(article);
        if (violations.isEmpty()) {
            return;
        }
        EvidenceIndex index = new EvidenceIndex(evidence);
        for (Violation violation : violations) {
            ProblemCode code = violation.warning() ? ProblemCode.CONSTRAINT_DOUBTFUL : ProblemCode.CONSTRAINT_BROKEN;
            String path = violation.path();
            problems.accept(new Problem(
                    code,
                    code.severity(),
                    path.isEmpty() ? null : path,
                    index.nearest(path),
                    List.of(violation.key()),
                    violation.message()));
        }
    }
}
