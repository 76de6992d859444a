package org.giaoban.parser.encoding;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the words of a text say for one reading of it.
 *
 * @param words number of all words
 * @param readable telling words that are Vietnamese syllables
 * @param foreign telling words of letters that are none
 * @param garbled telling words with signs amid letters
 */
record Tally(int words, int readable, int foreign, int garbled) {
    int telling() {
        return readable + foreign + garbled;
    }

    /** The share of the telling words that are syllables; 0 where no word tells. */
    double share() {
        return telling() == 0 ? 0 : (double) readable / telling();
    }

    /** Counts a text in one reading. */
    static Tally of(CharSequence text, Decoder decoder) {
        int words = 0;
        Map<WordJudge.Verdict, Integer> verdicts = new EnumMap<>(WordJudge.Verdict.class);
        StringBuilder word = new StringBuilder();
        int from = TextWords.start(text, 0);
        while (from < text.length()) {
            int to = TextWords.end(text, from);
            words++;
            word.setLength(0);
            if (decoder.tells(text, from, to)) {
                int unknown = decoder.decode(text, from, to, word);
                verdicts.merge(unknown > 0 ? WordJudge.Verdict.GARBLED : WordJudge.judge(word), 1, Integer::sum);
            }
            from = TextWords.start(text, to);
        }
        return new Tally(
                words,
                verdicts.getOrDefault(WordJudge.Verdict.SYLLABLE, 0),
                verdicts.getOrDefault(WordJudge.Verdict.FOREIGN, 0),
                verdicts.getOrDefault(WordJudge.Verdict.GARBLED, 0));
    }
}
