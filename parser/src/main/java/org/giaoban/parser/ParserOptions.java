package org.giaoban.parser;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a parser reads. Immutable; every {@code with} method gives a changed copy.
 *
 * @param referenceDay the day from which missing years and "sáng nay" are resolved in a bulletin that carries no date of
 *     its own; null leaves them open
 * @param language language of the messages: Vietnamese, or English for every other language
 * @param validator the validator that checks the article; null takes the library's own
 * @param maxLength longest text that is read, in UTF-16 units; a longer one gives one problem {@code TEXT_TOO_LONG} and an
 *     empty article
 * @param validating whether the constraints of the article are checked; without, no problem {@code CONSTRAINT_BROKEN} or
 *     {@code CONSTRAINT_DOUBTFUL} is reported
 */
public record ParserOptions(
        @Nullable LocalDate referenceDay,
        Locale language,
        @Nullable Validator validator,
        int maxLength,
        boolean validating) {
    private static final int DEFAULT_MAX_LENGTH = 2_000_000;

    /** Refuses a missing language and a negative length. */
    public ParserOptions {
        Objects.requireNonNull(language, "language");
        if (maxLength < 0) {
            throw new IllegalArgumentException("maxLength: " + maxLength);
        }
    }

    /** {@return no reference day, messages in Vietnamese, the library's validator, texts up to two million
     *     characters} */
    public static ParserOptions defaults() {
        return new ParserOptions(null, Locale.forLanguageTag("vi"), null, DEFAULT_MAX_LENGTH, true);
    }

    /**
     * {@return a copy with another reference day}
     *
     * @param day the day, or null for none
     */
    public ParserOptions withReferenceDay(@Nullable LocalDate day) {
        return new ParserOptions(day, language, validator, maxLength, validating);
    }

    /**
     * {@return a copy with messages in another language}
     *
     * @param locale Vietnamese or any other, which gives English
     */
    public ParserOptions withLanguage(Locale locale) {
        return new ParserOptions(referenceDay, locale, validator, maxLength, validating);
    }

    /**
     * {@return a copy that checks with the caller's own validator}
     *
     * @param own the validator, or null for the library's
     */
    public ParserOptions withValidator(@Nullable Validator own) {
        return new ParserOptions(referenceDay, language, own, maxLength, validating);
    }

    /**
     * {@return a copy with another longest text}
     *
     * @param length in UTF-16 units
     */
    public ParserOptions withMaxLength(int length) {
        return new ParserOptions(referenceDay, language, validator, length, validating);
    }

    /** {@return a copy that reads without checking the constraints: for those who validate later, or never} */
    public ParserOptions withoutValidation() {
        return new ParserOptions(referenceDay, language, validator, maxLength, false);
    }
}
