package org.giaoban.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a body was not read, in the terms of JSON and not of Java. */
final class UnreadJson {
    private UnreadJson() {}

    static Refusal refusal(HttpMessageNotReadableException unread, MessageSource messages) {
        if (unread.getCause() instanceof MismatchedInputException mismatch) {
            return new Refusal(HttpStatus.BAD_REQUEST, "refusal.mismatch")
                    .with("errors", List.of(finding(mismatch, messages)));
        }
        if (unread.getCause() instanceof JacksonException broken) {
            TokenStreamLocation place = broken.getLocation();
            return new Refusal(HttpStatus.BAD_REQUEST, "refusal.json", place.getLineNr(), place.getColumnNr());
        }
        return new Refusal(HttpStatus.BAD_REQUEST, "refusal.body");
    }

    private static Finding finding(MismatchedInputException mismatch, MessageSource messages) {
        Class<?> type = mismatch.getTargetType();
        Object[] arguments = {codes(type)};
        String detail = messages.getMessage("mismatch." + kind(type), arguments, LocaleContextHolder.getLocale());
        String pointer = mismatch.getPath().stream().map(UnreadJson::step).collect(Collectors.joining("", "#", ""));
        return new Finding(pointer, detail, null);
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/" + (name == null ? String.valueOf(reference.getIndex()) : name);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type.isEnum()) {
            return "code";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type == String.class
                ? "text"
                : type == LocalDate.class ? "day" : type == BigDecimal.class ? "number" : "object";
    }

    private static String codes(@Nullable Class<?> type) {
        return type == null || !type.isEnum()
                ? ""
                : Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
