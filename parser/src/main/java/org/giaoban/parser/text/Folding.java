package org.giaoban.parser.text;

/**
 * Text as it is compared: small letters, one tone placement, one dash, one quote, one space, one line break; every character keeps its
 * offset.
 *
 * <p>{@code Uỷ ban}, {@code Ủy ban} and {@code ủy ban} fold to the same characters, as do {@code kỳ} and {@code kì},
 * {@code tỷ} and {@code tỉ}, {@code quý} and {@code quí}.
 */
public final class Folding {
    private static final int TABLE_SIZE = 0x1f00;
    private static final char UNKNOWN = 0;
    private static final char[] LINE_BREAKS = {'\n', '\r', '\u000b', '\f', '\u0085'};
    private static final char[] SMALL = smallLetters();
    private static final byte CARRIER = 1;
    private static final byte FINAL = 2;
    private static final String A = "aáàảãạ";
    private static final String E = "eéèẻẽẹ";
    private static final String I = "iíìỉĩị";
    private static final String O = "oóòỏõọ";
    private static final String U = "uúùủũụ";
    private static final String Y = "yýỳỷỹỵ";

    /** After which, or after a carrier, {@code y} may be an {@code i}. */
    private static final byte BEFORE_FINAL = 4;

    /** Which letters may give their tone to the next one, and which may be an {@code i} at the end of a word. */
    private static final byte[] ROLES = roles();

    private Folding() {}

    private static byte[] roles() {
        byte[] roles = new byte[TABLE_SIZE];
        for (char c : "hklmstu".toCharArray()) {
            roles[c] = BEFORE_FINAL;
        }
        roles['y'] = FINAL;
        for (int tone = 1; tone < Y.length(); tone++) {
            roles[Y.charAt(tone)] = FINAL;
            roles[O.charAt(tone)] = CARRIER;
            roles[U.charAt(tone)] = CARRIER;
        }
        return roles;
    }

    /**
     * Folds a text in normal form.
     *
     * @param text text in NFC
     * @return as many characters as the text has
     */
    public static char[] fold(String text) {
        char[] out = text.toCharArray();
        byte before = 0;
        for (int i = 0; i < out.length; i++) {
            char written = out[i];
            char c = small(written);
            out[i] = c;
            if (before == CARRIER && (c == 'a' || c == 'e' || c == 'y')) {
                moveTone(out, i);
            }
            byte role = c < TABLE_SIZE ? ROLES[c] : 0;
            if (role == FINAL && before != 0) {
                unifyFinalY(out, i, c == written);
            }
            before = role;
        }
        return out;
    }

    /** {@code hòa} becomes {@code hoà}, {@code ủy} becomes {@code uỷ}. */
    private static void moveTone(char[] out, int i) {
        String carrier = out[i] == 'y' ? U : O;
        int tone = carrier.indexOf(out[i - 1]);
        if (tone > 0) {
            out[i - 1] = carrier.charAt(0);
            out[i] = (out[i] == 'a' ? A : out[i] == 'e' ? E : Y).charAt(tone);
        }
    }

    /** {@code kỳ} becomes {@code kì}, in {@code kỳHọp} too; {@code ủy} and {@code thúy} stay. */
    private static void unifyFinalY(char[] out, int i, boolean small) {
        boolean last =
                i + 1 == out.length || !Character.isLetter(out[i + 1]) || small && Character.isUpperCase(out[i + 1]);
        boolean afterLone = i == 1 || !Character.isLetter(out[i - 2]);
        boolean afterQu = out[i - 1] == 'u' && i >= 2 && out[i - 2] == 'q';
        if (last && (afterQu || afterLone && "hklmst".indexOf(out[i - 1]) >= 0)) {
            out[i] = I.charAt(Y.indexOf(out[i]));
        }
    }

    private static char small(char c) {
        char small = c < TABLE_SIZE ? SMALL[c] : UNKNOWN;
        return small == UNKNOWN ? rareSmall(c) : small;
    }

    private static char rareSmall(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u201b', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033' -> '"';
            case '\u2028', '\u2029' -> '\n';
            default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private static char[] smallLetters() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c = CharKinds.after(c)) {
            table[c] = CharKinds.isWhite(c) ? ' ' : Character.toLowerCase(c);
        }
        for (char c : LINE_BREAKS) {
            table[c] = '\n';
        }
        table['\u00ab'] = '"';
        table['\u00bb'] = '"';
        table['`'] = '\'';
        table['_'] = '-';
        return table;
    }
}
