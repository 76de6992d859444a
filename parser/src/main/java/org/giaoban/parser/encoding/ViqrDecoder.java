package org.giaoban.parser.encoding;

/**
 * Reads one text in VIQR, where {@code DDa?ng u?y} is Đảng ủy.
 *
 * <p>A writer who keeps to RFC 1456 puts a backslash before a full stop or question mark that ends a sentence; then every sign behind a
 * vowel is a mark. Where a text has no such backslash, see {@link SentenceEnd}. In either case a syllable has one tone, {@code dd} is a
 * letter only at the beginning of a word or in an abbreviation, and a word that {@code .}, {@code ?} or {@code '} alone would turn into no syllable is left as it
 * is.
 */
final class ViqrDecoder implements Decoder {
    private static final CodeTable TABLE = new CodeTable("viqr.tsv");
    private static final String TONES = "'`?~.";
    private static final String DOUBTFUL = "'?.";
    private static final String VOWELS = "AEIOUY";
    private static final String VIQR_MARKS = "'`?~.^(+";

    private final boolean escapes;

    ViqrDecoder(CharSequence text) {
        this.escapes = SentenceEnd.isEscapedIn(text);
    }

    /** Whether the text keeps to RFC 1456, so that nothing has to be guessed. */
    boolean isStrict() {
        return escapes;
    }

    @Override
    public TextEncoding encoding() {
        return TextEncoding.VIQR;
    }

    @Override
    public boolean tells(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && SentenceEnd.isSign(text.charAt(end - 1))) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (codeAt(text, from, i, end, false) > 1) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int decode(CharSequence text, int from, int to, StringBuilder out) {
        int i = from;
        while (i < to) {
            if (text.charAt(i) <= ' ') {
                out.append(text.charAt(i++));
            } else {
                int end = Math.min(to, TextWords.end(text, i));
                decodeWord(text, i, end, out);
                i = end;
            }
        }
        return 0;
    }

    private void decodeWord(CharSequence text, int from, int to, StringBuilder out) {
        int start = out.length();
        boolean sure = false;
        boolean toned = false;
        int i = from;
        while (i < to) {
            if (isEscape(text, i, to)) {
                out.append(text.charAt(i + 1));
                toned = false;
                i += 2;
                continue;
            }
            int length = codeAt(text, from, i, to, toned);
            char letter = length > 1 ? TABLE.letter(text, i, length) : text.charAt(i);
            out.append(letter);
            toned = Character.isLetter(letter) && (toned || VietnameseLetters.hasTone(letter));
            sure |= length > 1 && (length > 2 || DOUBTFUL.indexOf(text.charAt(i + 1)) < 0);
            i += length;
        }
        if (!sure && WordJudge.judge(out.substring(start)) != WordJudge.Verdict.SYLLABLE) {
            out.setLength(start);
            appendPlain(text, from, to, out);
        }
    }

    private static void appendPlain(CharSequence text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            i += isEscape(text, i, to) ? 1 : 0;
            out.append(text.charAt(i));
        }
    }

    private static boolean isEscape(CharSequence text, int at, int to) {
        return text.charAt(at) == '\\' && at + 1 < to;
    }

    /** The length of the letter and its marks at a place of a word; 1 where no mark follows. */
    private int codeAt(CharSequence text, int from, int at, int to, boolean toned) {
        int length = Math.max(1, TABLE.match(text, at, to));
        int last = at + length - 1;
        boolean tone = length > 1 && TONES.indexOf(text.charAt(last)) >= 0;
        if (tone && (toned || !escapes && SentenceEnd.isAt(text, from, last, to))) {
            length--;
        }
        boolean stroke = length == 2 && Character.toLowerCase(text.charAt(last)) == 'd';
        return stroke && !mayBeStroke(text, from, at) ? 1 : length;
    }

    /** {@code HDDND} has an Đ, {@code ADD} has none, nor has {@code middle}. */
    private static boolean mayBeStroke(CharSequence text, int from, int at) {
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isLetter(before)) {
            return text.charAt(at) == 'D' && before >= 'A' && before <= 'Z' && VOWELS.indexOf(before) < 0;
        }
        boolean mark = VIQR_MARKS.indexOf(before) >= 0 && at - 1 > from && Character.isLetter(text.charAt(at - 2));
        return !mark;
    }
}
