package org.giaoban.parser.encoding;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a word is a Vietnamese syllable: an onset, a rhyme, at most one tone on a vowel, and the tone fits the rhyme.
 *
 * <p>{@code nghiệp} is {@code ngh} + {@code iêp} with the dot below; {@code nghiềp} is none, for a syllable on a stop carries no grave.
 */
final class Syllables {
    static final int LONGEST = 8;
    private static final int LONGEST_ONSET = 3;
    private static final String STOPS = "chkpt";
    private static final Set<String> BEFORE_FRONT_VOWELS = Set.of("gh", "ngh");
    private static final Set<String> BEFORE_BACK_VOWELS = Set.of("c", "g", "ng");

    private static final Set<String> ONSETS = new HashSet<>(Set.of(""));
    private static final Set<String> RHYMES = new HashSet<>();

    static {
        for (String[] row : Resource.rows("syllables.tsv")) {
            (row[0].equals("onset") ? ONSETS : RHYMES).addAll(Set.of(row[1].split(" ", -1)));
        }
    }

    private Syllables() {}

    /** Whether a piece of a text, letters only and composed, is a syllable; case and place of the tone do not matter. */
    static boolean isSyllable(CharSequence text, int from, int to) {
        if (to - from > LONGEST || from >= to) {
            return false;
        }
        StringBuilder plain = new StringBuilder(LONGEST);
        int tones = 0;
        boolean toneOfStops = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain.append(VietnameseLetters.toneless(c));
            if (VietnameseLetters.hasTone(c)) {
                tones++;
                toneOfStops = VietnameseLetters.hasToneOfStops(c);
            }
        }
        boolean stop = isStop(plain);
        return tones <= 1 && (!stop || toneOfStops) && isOnsetAndRhyme(plain.toString());
    }

    private static boolean isStop(CharSequence plain) {
        char last = plain.charAt(plain.length() - 1);
        boolean nasal = last == 'h' && plain.length() > 1 && plain.charAt(plain.length() - 2) == 'n';
        return plain.length() > 1 && !nasal && STOPS.indexOf(last) >= 0;
    }

    private static boolean isOnsetAndRhyme(String plain) {
        for (int cut = Math.min(LONGEST_ONSET, plain.length() - 1); cut >= 0; cut--) {
            String onset = plain.substring(0, cut);
            if (ONSETS.contains(onset) && RHYMES.contains(plain.substring(cut)) && fits(onset, plain.charAt(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Spelling writes {@code gh}, {@code ngh} before e, ê, i and y, and {@code c}, {@code g}, {@code ng} elsewhere. */
    private static boolean fits(String onset, char vowel) {
        boolean front = "eêiy".indexOf(vowel) >= 0;
        if (onset.equals("g") && vowel == 'i') {
            return true;
        }
        return !(front ? BEFORE_BACK_VOWELS : BEFORE_FRONT_VOWELS).contains(onset);
    }
}
