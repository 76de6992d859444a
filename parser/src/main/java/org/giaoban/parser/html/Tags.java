package org.giaoban.parser.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tags of a page mean to the eye. */
final class Tags {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "select",
            "option",
            "button",
            "textarea",
            "audio",
            "video",
            "map",
            "datalist",
            "xml",
            "noframes",
            "amp-sidebar",
            "amp-ad",
            "amp-analytics",
            "amp-iframe",
            "amp-consent",
            "amp-user-notification",
            "amp-social-share");
    /** Of what has no text, what parts the words on its sides all the same. */
    private static final Set<String> PARTING = Set.of(
            "svg", "math", "canvas", "iframe", "object", "embed", "select", "button", "textarea", "audio", "video");

    private static final Set<String> PICTURES = Set.of("img", "amp-img", "picture", "image");
    private static final Set<String> SLANTED = Set.of("em", "i", "cite");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private static final Set<String> LARGE_FONTS = Set.of("4", "5", "6", "7", "+1", "+2", "+3");
    private static final Pattern LARGE_LETTERS = Pattern.compile(
            "font-size: ?(?:1[6-9]|[2-5]\\d)(?:\\.\\d{1,3})?px|font-size: ?(?:1[5-9]|[2-4]\\d)(?:\\.\\d{1,3})?pt");

    private Tags() {}

    /** Whether an element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether no reader of the page sees the text in an element. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || !element.normalName().equals("body") && (element.hasAttr("hidden") || isHiddenByStyle(element));
    }

    private static boolean isHiddenByStyle(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether an element without text takes room between words: an icon, a button. */
    static boolean isParting(Element element) {
        return PARTING.contains(element.normalName());
    }

    static boolean isPicture(Element element) {
        return PICTURES.contains(element.normalName());
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    static boolean isSlanted(Element element) {
        return SLANTED.contains(element.normalName());
    }

    static boolean isBold(Element element) {
        return BOLD.contains(element.normalName());
    }

    /** The rank of a heading from 1 to 6, or 0 for any other element. */
    static int heading(Element element) {
        String tag = element.normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }

    /** Whether an element says that its letters are larger than those of running text. */
    static boolean isLarge(Element element) {
        if (LARGE_FONTS.contains(element.attr("size")) && element.normalName().equals("font")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && LARGE_LETTERS.matcher(style).find();
    }

    static boolean isCentred(Element element) {
        return element.attr("align").equalsIgnoreCase("center")
                || element.normalName().equals("center")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("text-align:center");
    }
}
