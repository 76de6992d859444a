package org.giaoban.parser.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text that a content system has escaped once too often: an entity that reads as one, tags that read as tags. */
final class EscapedText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\\d{0,2});");
    private static final Pattern TAG =
            Pattern.compile("<(?:/(?:p|div|span|strong|b|font|td|li)|br ?/?)>", Pattern.CASE_INSENSITIVE);

    private EscapedText() {}

    /** The text with the entities that it spells out read. */
    static String unescaped(String text) {
        boolean escaped = text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** The elements that a text spells out. */
    static Element parsed(String markup) {
        return Jsoup.parseBodyFragment(markup).body();
    }
}
