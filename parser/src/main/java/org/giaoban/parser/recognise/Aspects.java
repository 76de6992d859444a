package org.giaoban.parser.recognise;

import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the words between a subject and its verb: {@code sẽ} promises, {@code đã} tells what was done, {@code đang} what is. */
public final class Aspects {
    private static final int FARTHEST_STATE = 10;
    private static final int LONGEST_ADVERB = 3;

    private final Phrases<Aspect> aspects;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Aspects(Lexicons lexicons) {
        this.aspects = lexicons.kinds("aspect-words.tsv", Aspect.class);
    }

    /**
     * What a word says.
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     * @return it, or null where the word is none of these
     */
    public @Nullable Aspect at(Words words, int i, int limit) {
        Phrases.@Nullable Match<Aspect> aspect = aspects.at(words, i, limit);
        return aspect == null ? null : aspect.value();
    }

    /**
     * The word after a word of this kind.
     *
     * @param words the text
     * @param i the word
     * @param limit the end
     * @return the word after it, or -1 where the word is none of these
     */
    public int endAt(Words words, int i, int limit) {
        return aspects.endAt(words, i, limit);
    }

    /**
     * Whether a clause tells what was, is or will be.
     *
     * @param words the text
     * @param from its first word
     * @param limit its end
     * @return whether one of its first words says so
     */
    public boolean tellsWhatIs(Words words, int from, int limit) {
        int most = Math.min(limit, from + FARTHEST_STATE);
        for (int i = aspects.next(words, from, most); i < most; i = aspects.next(words, i + 1, most)) {
            Aspect aspect = at(words, i, most);
            if (aspect != null && aspect != Aspect.NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a verb tells what was done: {@code đã đề nghị}, {@code đã chính thức đề nghị}.
     *
     * @param words the text
     * @param verb the verb
     * @param from the start of the clause
     * @return whether {@code đã} stands close before it
     */
    public boolean isPastBefore(Words words, int verb, int from) {
        return tellsPast(words, Math.max(from, verb - LONGEST_ADVERB), verb);
    }

    /**
     * Whether {@code đã} stands in a stretch.
     *
     * @param words the text
     * @param from its first word
     * @param to its end
     * @return whether it does
     */
    public boolean tellsPast(Words words, int from, int to) {
        for (int i = aspects.next(words, from, to); i < to; i = aspects.next(words, i + 1, to)) {
            if (at(words, i, to) == Aspect.PAST) {
                return true;
            }
        }
        return false;
    }
}
