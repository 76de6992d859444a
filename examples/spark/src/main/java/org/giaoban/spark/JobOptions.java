package org.giaoban.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.giaoban.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a job reads.
 *
 * @param language language of the messages
 * @param referenceDay the day from which years are counted in bulletins without a date, or null
 * @param maxBytes largest input that is read
 */
record JobOptions(Locale language, @Nullable LocalDate referenceDay, long maxBytes) implements Serializable {
    static final String DEFAULT_MAX_BYTES = "64000000";

    static JobOptions defaults() {
        return new JobOptions(Locale.forLanguageTag("vi"), null, Long.parseLong(DEFAULT_MAX_BYTES));
    }

    JobOptions withMaxBytes(long bytes) {
        return new JobOptions(language, referenceDay, bytes);
    }

    ParserOptions parserOptions() {
        return ParserOptions.defaults().withLanguage(language).withReferenceDay(referenceDay);
    }
}
