package org.giaoban.parser.text;

/** Vietnamese letters without tones, hooks and hats: {@code ằ} becomes {@code a}; {@code đ} stays. */
public final class BareLetters {
    private static final String[] FAMILIES = {
        "aàảãáạăằẳẵắặâầẩẫấậ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ", "uùủũúụưừửữứự", "yỳỷỹýỵ"
    };

    private static final char[] TABLE = table();

    private BareLetters() {}

    private static char[] table() {
        char[] table = new char['\u1ef9' + 1];
        for (String family : FAMILIES) {
            for (int i = 1; i < family.length(); i++) {
                table[family.charAt(i)] = family.charAt(0);
            }
        }
        return table;
    }

    /**
     * The bare letters of a folded text.
     *
     * @param folded small letters in NFC
     * @return as many characters; what is no Vietnamese letter stays
     */
    public static String of(String folded) {
        char[] out = folded.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char bare = out[i] < TABLE.length ? TABLE[out[i]] : 0;
            out[i] = bare == 0 ? out[i] : bare;
        }
        return new String(out);
    }
}
