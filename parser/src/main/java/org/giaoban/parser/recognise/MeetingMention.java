package org.giaoban.parser.recognise;

import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a sentence speaks of.
 *
 * @param title its name, from the head noun (or the verb that is a meeting by itself) to the last word that forms the name
 * @param noun the head noun, {@code hội nghị}, or the verb, {@code làm việc với}
 * @param nounKind the kind that the noun alone decides, or null
 * @param subject the stretch before the verb that may hold the organiser; empty where there is none
 * @param reported how the sentence speaks of it
 */
public record MeetingMention(
        Range title, Range noun, @Nullable MeetingKind nounKind, Range subject, Reported reported) {
    /** How a sentence speaks of a meeting, the surest report first. */
    public enum Reported {
        /** {@code … tổ chức hội nghị …}, {@code Hội nghị … đã diễn ra}. */
        HELD,
        /** {@code Đồng chí … chủ trì cuộc họp}. */
        LED,
        /** {@code … dự hội nghị …}. */
        ATTENDED,
        /** A verb that is a meeting by itself: {@code … làm việc với …}. */
        MET,
        /** {@code Tại cuộc họp sáng 6/2, …}: what happened in it. */
        SPOKEN_IN,
        /** It is spoken of as known, or in passing. */
        MENTIONED
    }
}
