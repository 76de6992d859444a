package org.giaoban.service;

import java.util.List;
import java.util.Locale;

/** The languages that the service speaks. */
final class Languages {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final List<Locale> ALL = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}
}
