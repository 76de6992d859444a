package org.giaoban.parser.encoding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reading in which a text is Vietnamese.
 *
 * <p>For each reading the telling words are counted (those that look different in it), and how many of them are Vietnamese syllables. A
 * text that is Vietnamese as it stands is never touched; one that no reading makes Vietnamese is left as it is.
 */
final class Recogniser {
    private static final double GOOD_AS_IT_IS = 0.7;
    private static final double CERTAIN_SHARE = 0.9;
    private static final double LIKELY_SHARE = 0.75;
    private static final double DOUBTFUL_SHARE = 0.5;
    private static final double MOST_OF_OTHERS = 0.6;
    private static final int CERTAIN_WORDS = 12;
    private static final int LIKELY_WORDS = 4;
    private static final int FEWEST_DOUBTFUL = 2;
    private static final int GARBLED_ONE_IN = 3;
    private static final int VIQR_ONE_WORD_IN = 5;
    private static final int MOST_MISREADINGS = 2;
    private static final int CERTAIN_SEQUENCES = 5;

    private final Decoder asItIs = new AsItIs();

    private record Candidate(Decoder decoder, Tally tally) {}

    /** Reads a text whose characters came from Unicode: what it is, or what it was before it was misread. */
    Reading ofText(String text) {
        String current = text;
        Confidence confidence = Confidence.CERTAIN;
        for (int misreadings = 0; ; misreadings++) {
            Tally tally = Tally.of(current, asItIs);
            if (isGood(tally)) {
                return unicode(current, misreadings, confidence, tally);
            }
            Misreading undone = Misreading.undo(current);
            if (misreadings == MOST_MISREADINGS || !undone.isOne()) {
                Reading old = old(current, tally, misreadings + 1);
                if (old != null) {
                    return old;
                }
                return isUnclear(current, tally)
                        ? unicode(text, 0, Confidence.UNCLEAR, Tally.of(text, asItIs))
                        : unicode(current, misreadings, confidence, tally);
            }
            boolean certain = undone.misfits() == 0 && undone.sequences() >= CERTAIN_SEQUENCES;
            confidence = certain ? confidence : Confidence.LIKELY;
            current = undone.text();
        }
    }

    /** Reads bytes that are no UTF-8, given as Windows-1252; that is also what they are left as. */
    Reading ofBytes(String western) {
        Tally tally = Tally.of(western, asItIs);
        Reading old = old(western, tally, 0);
        if (old != null) {
            return old;
        }
        boolean clear = !isUnclear(western, tally) && WesternLetters.suffice(western);
        return Reading.of(
                western,
                TextEncoding.WINDOWS_1252,
                0,
                clear ? Confidence.LIKELY : Confidence.UNCLEAR,
                tally,
                clear ? 0 : tally.garbled());
    }

    private static Reading unicode(String text, int misreadings, Confidence confidence, Tally tally) {
        return Reading.of(text, TextEncoding.UTF_8, misreadings, confidence, tally, TextWords.lost(text));
    }

    /** Reads a text whose encoding is given. */
    Reading given(String text, TextEncoding encoding) {
        return given(text, encoding, 0);
    }

    /** Reads a text whose encoding is given, but that came from Unicode. */
    Reading givenMisread(String text, TextEncoding encoding) {
        String current = text;
        int misreadings = encoding == TextEncoding.VIQR || encoding == TextEncoding.UTF_8 ? 0 : 1;
        Misreading undone = Misreading.undo(current);
        while (undone.isOne() && misreadings <= MOST_MISREADINGS) {
            current = undone.text();
            misreadings++;
            undone = Misreading.undo(current);
        }
        return given(current, encoding, misreadings);
    }

    private Reading given(String text, TextEncoding encoding, int misreadings) {
        Decoder decoder = encoding == TextEncoding.VIQR ? new ViqrDecoder(text) : decoder(encoding);
        Tally tally = Tally.of(text, decoder);
        return decoder == asItIs
                ? Reading.of(text, encoding, misreadings, Confidence.CERTAIN, tally, TextWords.lost(text))
                : read(new Candidate(decoder, tally), text, misreadings, Confidence.CERTAIN);
    }

    private Decoder decoder(TextEncoding encoding) {
        return Old.DECODERS.stream()
                .filter(decoder -> decoder.encoding() == encoding)
                .findFirst()
                .orElse(asItIs);
    }

    private static boolean isGood(Tally tally) {
        return tally.readable() > 0 && tally.share() >= GOOD_AS_IT_IS;
    }

    /** The reading in an encoding of a byte a letter or in VIQR, or null where none makes the text Vietnamese. */
    private @Nullable Reading old(String text, Tally plain, int misreadings) {
        Candidate best = null;
        double second = plain.share();
        for (Decoder decoder : Old.DECODERS) {
            Candidate candidate = new Candidate(decoder, Tally.of(text, decoder));
            if (best == null || candidate.tally().share() > best.tally().share()) {
                second = Math.max(second, best == null ? 0 : best.tally().share());
                best = candidate;
            } else {
                second = Math.max(second, candidate.tally().share());
            }
        }
        Confidence confidence = best == null ? Confidence.UNCLEAR : confidence(best.tally(), second);
        if (best != null && confidence != Confidence.UNCLEAR) {
            return read(best, text, misreadings, confidence);
        }
        return viqr(text, plain);
    }

    private @Nullable Reading viqr(String text, Tally plain) {
        if (plain.telling() > plain.words() / VIQR_ONE_WORD_IN) {
            return null;
        }
        ViqrDecoder decoder = new ViqrDecoder(text);
        Tally tally = Tally.of(text, decoder);
        Confidence confidence = confidence(tally, 0);
        boolean often = tally.readable() * VIQR_ONE_WORD_IN >= tally.words();
        if (!often || confidence == Confidence.UNCLEAR) {
            return null;
        }
        Reading reading = read(new Candidate(decoder, tally), text, 0, confidence);
        return decoder.isStrict() ? reading : reading.lessSure();
    }

    private static Reading read(Candidate candidate, String text, int misreadings, Confidence confidence) {
        TextEncoding encoding = candidate.decoder().encoding();
        Decoder.Decoded decoded = candidate.decoder().decode(text);
        String out = encoding == TextEncoding.TCVN3 ? CapitalFont.raise(decoded.text()) : decoded.text();
        return Reading.of(out, encoding, misreadings, confidence, candidate.tally(), decoded.unknown());
    }

    private static Confidence confidence(Tally tally, double second) {
        double share = tally.share();
        if (tally.readable() >= CERTAIN_WORDS && share >= CERTAIN_SHARE && second <= DOUBTFUL_SHARE) {
            return Confidence.CERTAIN;
        }
        boolean likely = tally.readable() >= LIKELY_WORDS && share >= LIKELY_SHARE && second <= share * MOST_OF_OTHERS;
        return likely ? Confidence.LIKELY : Confidence.UNCLEAR;
    }

    /** Whether a text looks like one in another encoding, though no reading of it is good enough. */
    private boolean isUnclear(String text, Tally plain) {
        if (Controls.tooMany(text)) {
            return true;
        }
        if (plain.garbled() >= FEWEST_DOUBTFUL && plain.garbled() * GARBLED_ONE_IN >= plain.telling()) {
            return true;
        }
        return plain.telling() > 0
                && plain.share() < DOUBTFUL_SHARE
                && Old.DECODERS.stream()
                        .map(decoder -> Tally.of(text, decoder))
                        .anyMatch(tally -> tally.readable() >= FEWEST_DOUBTFUL && tally.share() >= DOUBTFUL_SHARE);
    }

    /** The decoders of bytes, made when the first text comes that is not in Unicode. */
    private static final class Old {
        static final List<Decoder> DECODERS =
                List.of(TableDecoder.tcvn3(), TableDecoder.vni(), TableDecoder.windows1258());
    }
}
