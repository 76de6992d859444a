package org.giaoban.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.giaoban.core.json.ArticleSchema;
import org.giaoban.core.validation.ConstraintTable;
import org.giaoban.core.validation.ContributedMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are made from the records, their constraints and the messages do not drift from them. */
class GeneratedFilesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void theTableOfConstraints() throws IOException {
        GeneratedFile.holds(Path.of("CONSTRAINTS.md"), ConstraintTable.markdown());
    }

    @Test
    void theSchema() throws IOException {
        GeneratedFile.holds(
                RESOURCES.resolve(Path.of("org", "giaoban", "core", "json", "giaoban-article.schema.json")),
                ArticleSchema.json());
    }

    /**
     * The bundles in which Hibernate Validator looks for the messages of constraints that a library brings. The English one is
     * there under its own name too: else a Vietnamese machine that is asked for English would fall back to Vietnamese.
     */
    @ParameterizedTest
    @CsvSource({"'', en", "_en, en", "_vi, vi"})
    void theMessagesOfOurOwnRulesForHibernateValidator(String suffix, Locale language) throws IOException {
        GeneratedFile.holds(
                RESOURCES.resolve("ContributorValidationMessages" + suffix + ".properties"),
                ContributedMessages.bundle(language));
    }
}
