package org.giaoban.parser;

/** Moves tone marks to the other place: {@code hòa} to {@code hoà}, {@code ủy} to {@code uỷ}. */
final class TonePlacement {
    private static final String[][] PAIRS = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
        {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
        {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
        {"Ủy", "Uỷ"},
    };

    private TonePlacement() {}

    static String swapped(String text) {
        String swapped = text;
        for (String[] pair : PAIRS) {
            swapped = swapped.replace(pair[0], pair[1]);
        }
        return swapped;
    }
}
