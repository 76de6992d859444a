package org.giaoban.parser.encoding;

/** Reads the characters by a table of codes. */
final class TableDecoder implements Decoder {
    private final TextEncoding encoding;
    private final CodeTable table;
    private final boolean marks;

    private TableDecoder(TextEncoding encoding, String resource, boolean marks) {
        this.encoding = encoding;
        this.table = new CodeTable(resource);
        this.marks = marks;
    }

    /** The reading as TCVN3; capitals of the font of capitals come out small. */
    static Decoder tcvn3() {
        return new TableDecoder(TextEncoding.TCVN3, "tcvn3.tsv", false);
    }

    /** The reading as VNI-Windows. */
    static Decoder vni() {
        return new TableDecoder(TextEncoding.VNI, "vni.tsv", false);
    }

    /** The reading as Windows-1258, its tones put onto their letters. */
    static Decoder windows1258() {
        return new TableDecoder(TextEncoding.WINDOWS_1258, "windows-1258.tsv", true);
    }

    @Override
    public TextEncoding encoding() {
        return encoding;
    }

    @Override
    public int decode(CharSequence text, int from, int to, StringBuilder out) {
        int start = out.length();
        int unknown = 0;
        int i = from;
        while (i < to) {
            int length = table.match(text, i, to);
            char c = text.charAt(i);
            out.append(length == 0 ? c : table.letter(text, i, length));
            unknown += length == 0 && isUnknown(c) ? 1 : 0;
            i += Math.max(length, 1);
        }
        if (marks) {
            VietnameseLetters.compose(out, start);
        }
        return unknown;
    }

    /** In windows-1258 every other code is that of windows-1252. */
    private boolean isUnknown(char c) {
        boolean byteLetter = c >= TextWords.FIRST_NON_ASCII && c <= '\u00ff' && Character.isLetter(c);
        return TextWords.isLost(c) || byteLetter && !marks;
    }
}
