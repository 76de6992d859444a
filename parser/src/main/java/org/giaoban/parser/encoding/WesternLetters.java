package org.giaoban.parser.encoding;

/** Tells French, English and their like in Windows-1252 from bytes of anything else. */
final class WesternLetters {
    private static final String LETTERS = "àâäæçèéêëîïñôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÑÔÖŒÙÛÜŸ";
    private static final String SIGNS = "\u00a0«»‘’“”–—…•€°£§©®™²³";
    private static final double FEWEST = 0.95;

    private WesternLetters() {}

    /** Whether nearly all characters beyond ASCII are letters or signs that western texts write, and most letters are ASCII. */
    static boolean suffice(String text) {
        int all = 0;
        int known = 0;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain += c >= 'A' && c <= 'z' ? 1 : 0;
            if (c >= TextWords.FIRST_NON_ASCII) {
                all++;
                known += LETTERS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return plain >= all && known >= all * FEWEST;
    }
}
