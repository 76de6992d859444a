package org.giaoban.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.giaoban.core.model.Article;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.giaoban.parser.report.Evidence;
import org.giaoban.parser.report.Span;

/** Readings to show. */
final class Bulletins {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final BulletinParser PARSER = BulletinParser.create();
    private static final BulletinParser ENGLISH =
            BulletinParser.create(ParserOptions.defaults().withLanguage(Locale.ENGLISH));

    private Bulletins() {}

    /** A bulletin that has something of nearly everything. */
    static ParsedBulletin rich() {
        return read(resource("hien-quan.txt"));
    }

    /** The bulletin of the project's seed. */
    static ParsedBulletin seed() {
        return read(resource("seed/000_d653996d74202f5a.txt"));
    }

    static ParsedBulletin read(String text) {
        return PARSER.parse(text).withSource("a.txt");
    }

    static ParsedBulletin readInEnglish(String text) {
        return ENGLISH.parse(text).withSource("a.txt");
    }

    /** A text with captions read from the given places: start and end in turn. */
    static ParsedBulletin marked(String text, int... places) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            Span span = new Span(places[i], places[i + 1]);
            evidence.add(new Evidence("captions[" + i / 2 + "]", span, "by hand"));
            captions.add(span.of(text));
        }
        Article article = new Article(null, null, null, List.of(), captions, List.of(), null, List.of(), List.of());
        return new ParsedBulletin(text, null, article, evidence, List.of());
    }

    static String resource(String name) {
        try (InputStream in = Bulletins.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
