package org.giaoban.parser.encoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a word is a Vietnamese syllable: an onset, a rhyme, at most one tone on a vowel, and the tone fits the rhyme.
 *
 * <p>{@code nghiệp} is {@code ngh} + {@code iêp} with the dot below; {@code nghiềp} is none, for a syllable on a stop carries no grave.
 */
final class Syllables {
    static final int LONGEST = 8;
    private static final String STOPS = "chkpt";
    private static final Set<String> BEFORE_FRONT_VOWELS = Set.of("gh", "ngh");
    private static final Set<String> BEFORE_BACK_VOWELS = Set.of("c", "g", "ng");
    private static final Set<String> TONELESS = toneless();

    private Syllables() {}

    private static Set<String> toneless() {
        List<String> onsets = new ArrayList<>(List.of(""));
        List<String> rhymes = new ArrayList<>();
        for (String[] row : Resource.rows("syllables.tsv")) {
            (row[0].equals("onset") ? onsets : rhymes).addAll(List.of(row[1].split(" ", -1)));
        }
        Set<String> syllables = new HashSet<>(onsets.size() * rhymes.size() * 2);
        for (String onset : onsets) {
            for (String rhyme : rhymes) {
                if (fits(onset, rhyme.charAt(0))) {
                    syllables.add(onset.concat(rhyme));
                }
            }
        }
        return syllables;
    }

    /** Spelling writes {@code gh}, {@code ngh} before e, ê, i and y, and {@code c}, {@code g}, {@code ng} elsewhere, but {@code gì}. */
    private static boolean fits(String onset, char vowel) {
        boolean front = "eêiy".indexOf(vowel) >= 0;
        boolean gi = onset.equals("g") && vowel == 'i';
        return gi || !(front ? BEFORE_BACK_VOWELS : BEFORE_FRONT_VOWELS).contains(onset);
    }

    /** Whether a piece of a text, letters only and composed, is a syllable; case and place of the tone do not matter. */
    static boolean isSyllable(CharSequence text, int from, int to) {
        if (to - from > LONGEST || from >= to) {
            return false;
        }
        char[] plain = new char[to - from];
        int tones = 0;
        boolean toneOfStops = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain[i - from] = VietnameseLetters.toneless(c);
            if (VietnameseLetters.hasTone(c)) {
                tones++;
                toneOfStops = VietnameseLetters.hasToneOfStops(c);
            }
        }
        return tones <= 1 && (toneOfStops || !endsInStop(plain)) && TONELESS.contains(String.valueOf(plain));
    }

    private static boolean endsInStop(char[] plain) {
        int last = plain.length - 1;
        boolean nasal = last > 0 && plain[last] == 'h' && plain[last - 1] == 'n';
        return last > 0 && !nasal && STOPS.indexOf(plain[last]) >= 0;
    }
}
