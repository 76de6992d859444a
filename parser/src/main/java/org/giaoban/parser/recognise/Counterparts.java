package org.giaoban.parser.recognise;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.parser.lexicon.Lexicons;
import org.giaoban.parser.lexicon.Phrases;
import org.giaoban.parser.text.Range;
import org.giaoban.parser.text.Words;

/**
 * Finds the groups with whom a meeting is held ({@code làm việc với các sở, ngành}, {@code cuộc họp với lãnh đạo UBND các huyện}) and those
 * who came with its subject ({@code … cùng các đại biểu HĐND huyện đã tiếp xúc cử tri}). A body with a name of its own is no group.
 */
public final class Counterparts {
    private static final int FURTHEST = 4;
    private static final int LONGEST = 30;

    private final Groups groups;
    private final Phrases<String> ends;

    /**
     * {@return the recogniser}
     *
     * @param lexicons its words
     */
    public Counterparts(Lexicons lexicons) {
        this.groups = new Groups(lexicons);
        this.ends = lexicons.texts("counterpart-ends.tsv");
    }

    /**
     * The groups.
     *
     * @param words the text
     * @param sentence the sentence that reports the meeting
     * @param meeting how it speaks of the meeting
     * @param people the stretches in the sentence that name people
     * @return one range a group, in order
     */
    public List<Range> in(Words words, Range sentence, MeetingMention meeting, List<Range> people) {
        List<Range> found = new ArrayList<>();
        Range subject = meeting.subject();
        for (int i = subject.from() + 1; i < subject.to(); i++) {
            if (words.is(i - 1, "cùng") && groups.isAt(words, i, subject.to())) {
                found.addAll(groups.in(words, new Range(i, subject.to()), people));
                break;
            }
        }
        int from = meeting.noun().to() - 1;
        for (int i = from; i <= from + FURTHEST; i++) {
            boolean voters = words.is(i + 1, "cử");
            if (words.is(i, "với") && !voters && groups.isAt(words, i + 1, sentence.to())) {
                found.addAll(groups.in(words, new Range(i + 1, end(words, i + 1, sentence.to())), people));
                break;
            }
        }
        return found;
    }

    private int end(Words words, int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + LONGEST)
                && words.sign(i) != '.'
                && words.sign(i) != ':'
                && !ends.isAt(words, i, limit)) {
            i++;
        }
        return i;
    }
}
