package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Range;

/**
 * Words that say what people do at the meeting.
 *
 * @param range the words, with the meeting they speak of: {@code Dự hội nghị có}, {@code chủ trì hội nghị}
 * @param predicate what is done
 * @param listFollows whether the people stand after the words ({@code Dự hội nghị có …}) and not before them
 */
public record Cue(Range range, Predicate predicate, boolean listFollows) {}
