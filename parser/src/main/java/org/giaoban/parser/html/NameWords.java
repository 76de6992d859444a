package org.giaoban.parser.html;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.text.NormalText;
import org.giaoban.parser.text.Words;

/** Cuts names of the web into words: {@code articleBody}, {@code article-body}, {@code article_body2} are {@code article body}. */
final class NameWords {
    private static final int LONGEST = 500;

    private NameWords() {}

    static Words of(String name, Lexicons lexicons) {
        StringBuilder spaced = new StringBuilder();
        int end = Math.min(name.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            spaced.append(hump ? " " : "").append(Character.isLetter(c) ? c : ' ');
        }
        return lexicons.words(NormalText.of(spaced.toString()));
    }
}
