package org.giaoban.parser.encoding;

/**
 * What a text turned out to be, before problems are made of it.
 *
 * @param damaged number of characters lost or without a meaning
 */
record Reading(
        String text,
        TextEncoding encoding,
        int misreadings,
        Confidence confidence,
        int telling,
        int readable,
        int damaged) {
    static Reading of(
            String text, TextEncoding encoding, int misreadings, Confidence confidence, Tally tally, int damaged) {
        return new Reading(text, encoding, misreadings, confidence, tally.telling(), tally.readable(), damaged);
    }

    boolean isPlain() {
        return encoding == TextEncoding.UTF_8 && misreadings == 0;
    }

    /** The same, but likely at most. */
    Reading lessSure() {
        Confidence less = confidence == Confidence.CERTAIN ? Confidence.LIKELY : confidence;
        return new Reading(text, encoding, misreadings, less, telling, readable, damaged);
    }

    /** The same, found inside another Unicode encoding; what was in no other encoding is said to be in that. */
    Reading inside(TextEncoding outer) {
        return isPlain() ? new Reading(text, outer, 0, confidence, telling, readable, damaged) : this;
    }
}
