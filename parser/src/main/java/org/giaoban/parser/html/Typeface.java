package org.giaoban.parser.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.giaoban.parser.encoding.TextEncoding;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How text of a page is styled: what is styled alike is in one encoding.
 *
 * @param name the font, or the class of the element that says how its text looks
 * @param encoding what a font of the nineties shows: TCVN3 in {@code .VnTime}, VNI in {@code VNI-Times}; null for any other
 * @param capitals whether the font shows small letters as capitals, as {@code .VnTimeH} does
 */
record Typeface(String name, @Nullable TextEncoding encoding, boolean capitals) {
    static final Typeface PLAIN = new Typeface("", null, false);
    private static final int LONGEST = 200;
    private static final Pattern FAMILY = Pattern.compile("(?<![\\w-])font-family\\s{0,9}:([^;]{1,200})");

    /** How the text in an element is styled that stands in text of this style. */
    Typeface in(Element element) {
        String font = fontOf(element);
        if (!font.isEmpty()) {
            return named(font);
        }
        if (element.normalName().equals("title")) {
            return new Typeface("title", null, false);
        }
        String styles = encoding == null ? element.attr("class") : "";
        return styles.isEmpty() ? this : new Typeface("class " + cut(styles), null, false);
    }

    private static String fontOf(Element element) {
        if (element.hasAttr("face")) {
            return cut(element.attr("face"));
        }
        String style = element.attr("style");
        Matcher family = FAMILY.matcher(style.toLowerCase(Locale.ROOT));
        boolean found = !style.isEmpty() && family.find();
        return found ? style.substring(family.start(1), family.end(1)) : "";
    }

    private static Typeface named(String fonts) {
        String first =
                fonts.split(",", 2)[0].replace('"', ' ').replace('\'', ' ').strip();
        String small = first.toLowerCase(Locale.ROOT);
        if (small.startsWith(".vn")) {
            return new Typeface(first, TextEncoding.TCVN3, first.endsWith("H"));
        }
        return new Typeface(first, small.startsWith("vni") ? TextEncoding.VNI : null, false);
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
