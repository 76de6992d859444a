package org.giaoban.service;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.model.Article;
import org.giaoban.core.validation.BulletinValidator;
import org.giaoban.core.validation.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks and keeps articles. */
@RestController
@RequestMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {
    private final BulletinValidator validator;
    private final Archive archive;

    ArticleController(BulletinValidator validator, Archive archive) {
        this.validator = validator;
        this.archive = archive;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> keep(@RequestBody Article article, Locale language) {
        List<Violation> violations = validator.validate(article, language);
        List<Finding> warnings = findings(violations, true);
        List<Finding> errors = findings(violations, false);
        if (!errors.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "refusal.article", errors.size())
                    .with("errors", errors)
                    .with("warnings", warnings);
        }
        long id = archive.keep(article);
        return ResponseEntity.created(URI.create("/articles/" + id)).body(new Receipt(id, warnings));
    }

    @GetMapping("/{id}")
    Article article(@PathVariable long id) {
        return archive.article(id).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "refusal.unknown", id));
    }

    private static List<Finding> findings(List<Violation> violations, boolean warnings) {
        return violations.stream()
                .filter(violation -> violation.warning() == warnings)
                .map(Finding::of)
                .toList();
    }
}
