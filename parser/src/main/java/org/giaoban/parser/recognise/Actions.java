package org.giaoban.parser.recognise;

import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;

/** Finds the words for what is to be done ({@code rà soát}, {@code tiếp tục}); inside the name of an office they are none. */
public final class Actions {
    private static final List<String> BEFORE_NOUNS = List.of("tác", "các", "cán", "người", "về");

    private final Phrases<String> verbs;
    private final Phrases<String> bodyNouns;
    private final Phrases<String> nameVerbs;
    private final Phrases<String> compounds;
    private final Phrases<String> modifiers;
    private final Phrases<AddresseeHeads.Kind> agents;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Actions(Lexicons lexicons) {
        this.verbs = lexicons.texts("action-verbs.tsv");
        this.bodyNouns = lexicons.texts("body-nouns.tsv");
        this.nameVerbs = lexicons.texts("name-verbs.tsv");
        this.agents = lexicons.kinds("addressee-heads.tsv", AddresseeHeads.Kind.class);
        this.modifiers = lexicons.texts("addressee-modifiers.tsv");
        this.compounds = lexicons.texts("action-nouns.tsv");
    }

    /**
     * {@return whether what is to be done begins at a word}
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     */
    public boolean isAt(Words words, int i, int limit) {
        return verbs.isAt(words, i, limit) && !isNounAt(words, i, limit);
    }

    /**
     * Where a word of action that is part of a name ends.
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     * @return the word after a noun such as {@code tờ trình}, or after a word of action; at least the next word
     */
    public int endAt(Words words, int i, int limit) {
        int noun = compounds.endAt(words, i, limit);
        return Math.max(i + 1, noun > 0 ? noun : verbs.endAt(words, i, limit));
    }

    /**
     * Whether a noun with a word of action in it begins here: {@code tờ trình}, {@code địa bàn}.
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     * @return whether it does
     */
    public boolean isNounAt(Words words, int i, int limit) {
        return compounds.isAt(words, i, limit);
    }

    /**
     * Whether a word stands inside a noun: {@code Ban chỉ đạo}, {@code công tác kiểm tra}, {@code Bộ Ngoại giao}, {@code Vụ trực thuộc}.
     *
     * @param words the text
     * @param i a word that is not the first of its phrase
     * @return whether it does
     */
    public boolean isInsideNoun(Words words, int i) {
        boolean compound = compounds.endAt(words, i - 1, i + 1) == i + 1;
        if (compound || modifiers.isAt(words, i, words.count()) || isInsideName(words, i)) {
            return true;
        }
        return words.isAny(i - 1, BEFORE_NOUNS)
                || words.is(i - 1, "bộ") && words.is(i, "phụ")
                || words.isCapitalised(i) && words.is(i - 1, "và");
    }

    /** {@code Ban | chỉ đạo}, {@code Ủy ban | kiểm tra}; not {@code chi bộ | tuyên truyền}, {@code Phòng Nội vụ | xây dựng}. */
    private boolean isInsideName(Words words, int i) {
        if (!nameVerbs.isAt(words, i, words.count())) {
            return false;
        }
        if (bodyNouns.endAt(words, i - 2, i) == i || agents.endAt(words, i - 2, i) == i) {
            return bodyNouns.endAt(words, i - 2, i) == i;
        }
        boolean tailOfName = words.isCapitalised(i - 2) && !words.isCapitalised(i - 1);
        return bodyNouns.endAt(words, i - 1, i) == i && !tailOfName;
    }
}
