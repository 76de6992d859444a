package org.giaoban.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The languages that the service speaks, chosen by {@code Accept-Language}: Vietnamese where it names none of them or cannot be
 * read. The machine's own language has no say.
 */
final class Languages implements LocaleResolver {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale found = wanted == null ? null : spoken(wanted);
        return found == null ? VIETNAMESE : found;
    }

    private static @Nullable Locale spoken(String wanted) {
        try {
            return Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the request says its language");
    }
}
