package org.giaoban.parser.encoding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The forms in which a text comes out of an archive. Written without the library's tables, so that a wrong table shows: by the rules of VNI
 * and VIQR, by the JDK's windows-1258, and by the rows of TCVN 5712.
 */
public enum Encoded {
    UTF_8(TextEncoding.UTF_8, 0),
    UTF_8_MARKED(TextEncoding.UTF_8, 0),
    UTF_16LE(TextEncoding.UTF_16LE, 0),
    UTF_16LE_MARKED(TextEncoding.UTF_16LE, 0),
    UTF_16BE(TextEncoding.UTF_16BE, 0),
    UTF_16BE_MARKED(TextEncoding.UTF_16BE, 0),
    WINDOWS_1258(TextEncoding.WINDOWS_1258, 0),
    WINDOWS_1258_ALL_TONES_APART(TextEncoding.WINDOWS_1258, 0),
    TCVN3(TextEncoding.TCVN3, 0),
    VNI(TextEncoding.VNI, 0),
    VIQR(TextEncoding.VIQR, 0),
    MISREAD_ONCE(TextEncoding.UTF_8, 1),
    MISREAD_TWICE(TextEncoding.UTF_8, 2),
    WINDOWS_1258_SAVED_AS_UTF_8(TextEncoding.WINDOWS_1258, 1),
    TCVN3_SAVED_AS_UTF_8(TextEncoding.TCVN3, 1),
    VNI_SAVED_AS_UTF_8(TextEncoding.VNI, 1),
    TCVN3_SAVED_TWICE(TextEncoding.TCVN3, 2);

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char[] CHARACTERS = characters();
    private static final Map<Character, Character> TCVN3_CODES = tcvn3Codes();

    private final TextEncoding encoding;
    private final int misreadings;

    Encoded(TextEncoding encoding, int misreadings) {
        this.encoding = encoding;
        this.misreadings = misreadings;
    }

    public TextEncoding encoding() {
        return encoding;
    }

    int misreadings() {
        return misreadings;
    }

    public byte[] bytes(String text) {
        return switch (this) {
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case UTF_8_MARKED -> (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
            case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF_16LE_MARKED -> (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_16LE);
            case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
            case UTF_16BE_MARKED -> (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_16BE);
            case WINDOWS_1258 -> windows1258(text, false);
            case WINDOWS_1258_ALL_TONES_APART -> windows1258(text, true);
            case TCVN3 -> western(tcvn3(text));
            case VNI -> western(vni(text));
            case VIQR -> western(viqr(text));
            case MISREAD_ONCE -> misread(text.getBytes(StandardCharsets.UTF_8));
            case MISREAD_TWICE -> misread(misread(text.getBytes(StandardCharsets.UTF_8)));
            case WINDOWS_1258_SAVED_AS_UTF_8 -> misread(windows1258(text, false));
            case TCVN3_SAVED_AS_UTF_8 -> misread(western(tcvn3(text)));
            case VNI_SAVED_AS_UTF_8 -> misread(western(vni(text)));
            case TCVN3_SAVED_TWICE -> misread(misread(western(tcvn3(text))));
        };
    }

    private static byte[] western(String codes) {
        return codes.getBytes(WESTERN);
    }

    /** Bytes read as windows-1252 as browsers do, undefined codes as control characters, and saved as UTF-8. */
    private static byte[] misread(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte octet : bytes) {
            out.append(CHARACTERS[octet & 0xff]);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static char[] characters() {
        char[] characters = new char[256];
        for (int i = 0; i < characters.length; i++) {
            char read = new String(new byte[] {(byte) i}, WESTERN).charAt(0);
            characters[i] = read == '\ufffd' ? (char) i : read;
        }
        return characters;
    }

    private static byte[] windows1258(String text, boolean apart) {
        Charset charset = Charset.forName("windows-1258");
        CharsetEncoder encoder = charset.newEncoder();
        return perLetter(text, letter -> {
                    if (!apart && encoder.canEncode(letter)) {
                        return letter;
                    }
                    String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
                    int tone = decomposed.length() < 2 ? -1 : toneAt(decomposed);
                    if (tone < 0) {
                        return letter;
                    }
                    String rest = decomposed.substring(0, tone) + decomposed.substring(tone + 1);
                    return Normalizer.normalize(rest, Normalizer.Form.NFC) + decomposed.charAt(tone);
                })
                .getBytes(charset);
    }

    private static int toneAt(String decomposed) {
        for (int i = 1; i < decomposed.length(); i++) {
            if (TONES.indexOf(decomposed.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String perLetter(String text, UnaryOperator<String> code) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                out.append(c);
            } else {
                out.append(code.apply(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    /** The rows of the standard: codes from 0xB5 on, in the order grave, hook, tilde, acute, dot below, with the gaps of VN3. */
    private static Map<Character, Character> tcvn3Codes() {
        Map<Character, Character> codes = new HashMap<>();
        row(codes, 0xa1, "ĂÂÊÔƠƯĐăâêôơưđ");
        row(codes, 0xb5, "àảãáạ ằẳẵắ");
        row(codes, 0xc6, "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ");
        return codes;
    }

    private static void row(Map<Character, Character> codes, int first, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != ' ') {
                codes.put(letters.charAt(i), (char) (first + i));
            }
        }
    }

    /** Capitals with a tone get the code of the small letter, as in a font of capitals. */
    private static String tcvn3(String text) {
        return perLetter(text, letter -> {
            char c = letter.charAt(0);
            char known = TCVN3_CODES.getOrDefault(c, TCVN3_CODES.getOrDefault(Character.toLowerCase(c), c));
            return String.valueOf(known);
        });
    }

    /** A letter and a mark; the marks of circumflex and breve are different with each tone; i, ơ, ư, đ and ỵ have codes of their own. */
    static String vni(String text) {
        return perLetter(text, letter -> {
            String small = letter.toLowerCase(Locale.ROOT);
            String code = vniOfSmall(small);
            return small.equals(letter) ? code : code.toUpperCase(Locale.ROOT);
        });
    }

    private static String vniOfSmall(String letter) {
        String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
        char base = decomposed.charAt(0);
        int toneAt = toneAt(decomposed);
        int tone = toneAt < 0 ? -1 : TONES.indexOf(decomposed.charAt(toneAt));
        if (base == 'đ') {
            return "ñ";
        }
        if (letter.equals("ỵ")) {
            return "î";
        }
        if (base == 'i' && tone >= 0) {
            return String.valueOf("ìæóíò".charAt(tone));
        }
        if (decomposed.indexOf('\u0302') > 0) {
            return base + String.valueOf("àåãáäâ".charAt(tone < 0 ? 5 : tone));
        }
        if (decomposed.indexOf('\u0306') > 0) {
            return base + String.valueOf("èúüéëê".charAt(tone < 0 ? 5 : tone));
        }
        String carrier = decomposed.indexOf('\u031b') > 0 ? base == 'o' ? "ô" : "ö" : String.valueOf(base);
        return tone < 0 ? carrier : carrier + "øûõùï".charAt(tone);
    }

    /** As RFC 1456 has it: a backslash before a sign that would be taken for a mark. */
    static String viqr(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = "'`?~.^(+".indexOf(c) >= 0 && i > 0 && Character.isLetter(text.charAt(i - 1));
            out.append(mark || c == '\\' ? "\\" : "").append(viqrOf(c));
        }
        return out.toString();
    }

    /** As most people write it: without backslashes. */
    static String viqrWithoutEscapes(String text) {
        return perLetter(text, letter -> viqrOf(letter.charAt(0)));
    }

    private static String viqrOf(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String quality = decomposed.indexOf('\u0302') > 0
                ? "^"
                : decomposed.indexOf('\u0306') > 0 ? "(" : decomposed.indexOf('\u031b') > 0 ? "+" : "";
        int toneAt = toneAt(decomposed);
        String tone = toneAt < 0 ? "" : String.valueOf("`?~'.".charAt(TONES.indexOf(decomposed.charAt(toneAt))));
        String base = c == 'đ' ? "dd" : c == 'Đ' ? "DD" : String.valueOf(decomposed.charAt(0));
        return base + quality + tone;
    }
}
