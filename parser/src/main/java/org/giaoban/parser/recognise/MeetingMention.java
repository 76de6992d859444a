package org.giaoban.parser.recognise;

import org.giaoban.core.model.MeetingKind;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a sentence speaks of.
 *
 * @param title its name, from the head noun to the last word that forms the name
 * @param noun the head noun, {@code hội nghị}
 * @param nounKind the kind that the noun alone decides, or null
 * @param subject the stretch before the verb that may hold the organiser; empty where there is none
 * @param reported how sure the sentence reports the meeting as held
 */
public record MeetingMention(
        Range title, Range noun, @Nullable MeetingKind nounKind, Range subject, Reported reported) {
    /** How sure a sentence reports a meeting as held. */
    public enum Reported {
        /** {@code … tổ chức hội nghị …}, {@code Hội nghị … đã diễn ra}. */
        HELD,
        /** {@code Đồng chí … chủ trì cuộc họp}, {@code … dự hội nghị …}. */
        ATTENDED,
        /** {@code Tại hội nghị, …}: it is spoken of as known. */
        MENTIONED
    }
}
