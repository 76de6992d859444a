package org.giaoban.parser.text;

/** Tells Vietnamese from other languages, and from Vietnamese whose letters are lost, by the letters that only it has. */
public final class Vietnamese {
    private static final int FEWEST_LETTERS = 80;
    private static final int ONE_IN = 16;

    private Vietnamese() {}

    /**
     * Whether a text may be Vietnamese. In Vietnamese about one letter in four carries a mark that hardly any other language writes; a short
     * text always may be.
     *
     * @param words the text
     * @return whether at least one letter in sixteen is Vietnamese
     */
    public static boolean mayBe(Words words) {
        int length = words.text().length();
        int enough = (length + ONE_IN - 1) / ONE_IN;
        int letters = 0;
        int own = 0;
        for (int i = 0; i < length && own < enough; i++) {
            int kinds = CharKinds.of(words.foldedAt(i));
            letters += (kinds & CharKinds.LETTER) != 0 ? 1 : 0;
            own += (kinds & CharKinds.VIETNAMESE) != 0 ? 1 : 0;
        }
        return letters < FEWEST_LETTERS || own * ONE_IN >= letters;
    }
}
