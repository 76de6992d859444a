package org.giaoban.parser.encoding;

/** Reads the characters as what they are; a tone that follows its letter is put onto it, for the sake of counting only. */
final class AsItIs implements Decoder {
    @Override
    public TextEncoding encoding() {
        return TextEncoding.UTF_8;
    }

    @Override
    public int decode(CharSequence text, int from, int to, StringBuilder out) {
        int start = out.length();
        int lost = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out.append(c);
            lost += TextWords.isLost(c) ? 1 : 0;
        }
        VietnameseLetters.compose(out, start);
        return lost;
    }
}
